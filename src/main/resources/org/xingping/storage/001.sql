-- Truth: lines and editions. Kept by hand: address book. Everything else is computed from the lines and compared by check.
-- Points are hundredths, times are milliseconds UTC, dates and sets are texts.

create table meta (
    name text not null primary key,
    value text not null
) strict, without rowid;

create table edition (
    hash text not null primary key,
    id text not null,
    edition text not null,
    title text not null,
    text text not null
) strict;

create table company (
    name text not null primary key
) strict, without rowid;

create table estate (
    id text not null primary key,
    name text not null,
    company text not null references company (name),
    manager text,
    district text,
    street text,
    address text,
    area text,
    households integer,
    occupied integer,
    lacks text not null,
    duty_from text not null,
    duty_to text not null
) strict;

create index estate_by_name on estate (name, id);

create index estate_of_company on estate (company);

create table inspector (
    id text not null primary key,
    name text not null
) strict;

create table assessment (
    id text not null primary key,
    edition text not null references edition (hash),
    address text references estate (id),
    sheet text not null,
    estate text not null,
    company text not null,
    district text not null,
    street text not null,
    type text not null,
    date text not null,
    season text not null,
    team text not null,
    state text not null,
    low integer not null,
    high integer not null,
    low_stars integer not null,
    high_stars integer not null,
    live integer not null,
    answered integer not null,
    attention integer not null,
    updated integer not null,
    last_item text,
    lines integer not null
) strict;

create index assessment_newest on assessment (updated desc, id desc);

create index assessment_in_state on assessment (state, updated desc, id desc);

create index assessment_of_edition on assessment (edition);

create index assessment_of_address on assessment (address);

create table sheet (
    id text not null primary key,
    assessment text not null references assessment (id),
    kind text not null
) strict;

create index sheet_of_assessment on sheet (assessment);

create table chain (
    id text not null primary key,
    sheet text not null references sheet (id),
    own integer not null
) strict;

create index chain_of_sheet on chain (sheet);

create table line (
    chain text not null references chain (id),
    seq integer not null,
    sheet text not null references sheet (id),
    prev text not null,
    hash text not null unique,
    text text not null,
    primary key (chain, seq)
) strict;

create table answer (
    sheet text not null references sheet (id),
    item text not null,
    state text not null,
    low integer not null,
    high integer not null,
    primary key (sheet, item)
) strict, without rowid;
