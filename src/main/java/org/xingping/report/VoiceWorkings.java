package org.xingping.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.xingping.assessment.Answer;
import org.xingping.assessment.ItemState;
import org.xingping.assessment.Kind.Ground;
import org.xingping.assessment.Kind.Rule;
import org.xingping.assessment.Sheet;
import org.xingping.assessment.Wording;
import org.xingping.checklist.Item;
import org.xingping.checklist.Points;
import org.xingping.checklist.ScoringMode;
import org.xingping.checklist.Section;
import org.xingping.scoring.Consensus;
import org.xingping.scoring.Ruling;
import org.xingping.scoring.Ruling.Outcome;
import org.xingping.scoring.Scoring;
import org.xingping.scoring.Voice;

/**
 * The items on the hidden sheet of {@link TableWorkings}: what the sheets that count say of each, how far they are apart, and so
 * how its points come about. What was counted or measured is never averaged: there every answer has a number, and scores
 * entered in the workbook are answers of their own.
 */
final class VoiceWorkings {
    private enum Column {
        CODE,
        POINTS,
        ONE,
        COUNTING,
        NUMBERS,
        OUT,
        DIFFERENCE,
        DIFFER,
        BASIS,
        WORDS,
        DECIDED,
        TOLD;

        private static final List<Column> ORDER = List.of(values());

        int place() {
            return ORDER.indexOf(this);
        }
    }

    /** Blocks of one column a sheet. */
    private enum Block {
        MASK,
        VOICE,
        ORIGINAL,
        ANSWER,
        COUNTED;

        private static final List<Block> ORDER = List.of(values());

        int place(int seat, int seats) {
            return Column.ORDER.size() + 1 + ORDER.indexOf(this) * seats + seat;
        }
    }

    /** Numbers of answers that are points begin here; those of other answers are smaller. */
    private static final int AWARDED = 1_000;

    private final TableWorkings table;
    private final Grid grid;
    private final Words words;
    private final Sheet panel;
    private final Consensus consensus;
    private final Wording wording;
    private final Annex annex;
    private final String place;
    private final List<Integer> firsts = new ArrayList<>();

    /** @param place the name of the sheet that shows the items, for texts that no cell holds */
    VoiceWorkings(TableWorkings table, Words words, ReportInput input, Consensus consensus, Annex annex, String place) {
        this.table = table;
        this.grid = table.grid();
        this.words = words;
        this.panel = input.sheet();
        this.consensus = consensus;
        this.wording = new Wording(words.messages());
        this.annex = annex;
        this.place = place;
        int row = table.end() + 1;
        for (Section section : table.checklist().sections()) {
            firsts.add(row);
            row += section.items().size();
        }
        firsts.add(row);
        for (Column column : Column.values()) {
            grid.text(table.end(), column.place(), words.get("book.voice.column." + column.name()));
        }
        for (Block block : Block.values()) {
            for (int seat = 0; seat < table.places(); seat++) {
                grid.text(
                        table.end(),
                        block.place(seat, table.places()),
                        words.get("book.voice.block." + block.name(), String.valueOf(seat + 1)));
            }
        }
    }

    String mask(int section, int seat) {
        return column(section, Block.MASK.place(seat, table.places()));
    }

    String points(int section) {
        return column(section, Column.POINTS.place());
    }

    String ones(int section) {
        return column(section, Column.ONE.place());
    }

    private String column(int section, int column) {
        return grid.column(firsts.get(section), firsts.get(section + 1) - 1, column);
    }

    /** An item that is not asked in the panel's season: it may count in the total of a sheet of another. */
    void plain(int section, int number, Item item) {
        int row = firsts.get(section) + number;
        grid.text(row, Column.CODE.place(), item.code());
        grid.number(row, Column.POINTS.place(), item.points());
        grid.number(row, Column.ONE.place(), 1);
        for (int seat = 0; seat < table.seats().size(); seat++) {
            grid.number(
                    row,
                    Block.MASK.place(seat, table.places()),
                    table.seats().get(seat).counts(item).mark());
        }
    }

    /** An item with all that follows from its row of the visible sheet, whose result is written too. */
    Agreed write(int section, int number, Ruling ruling, Line line) {
        plain(section, number, ruling.item());
        int row = firsts.get(section) + number;
        List<Voice> counting = ruling.counting();
        for (int seat = 0; seat < table.seats().size(); seat++) {
            voice(row, section, seat, ruling.voices().get(seat), line);
        }
        long numbers = counting.stream().filter(one -> one.points().isPresent()).count();
        long out = counting.stream()
                .filter(one -> one.state() == ItemState.NOT_APPLICABLE)
                .count();
        String voices = block(row, Block.VOICE);
        live(row, Column.COUNTING, Formulas.sum(table.counts(section)), counting.size());
        live(row, Column.NUMBERS, "COUNT(" + voices + ")", numbers);
        live(row, Column.OUT, "COUNTIF(" + voices + "," + Formulas.literal(words.notApplicable()) + ")", out);
        grid.live(
                row,
                Column.DIFFERENCE.place(),
                Formulas.when(
                        at(row, Column.NUMBERS) + "<2", "0", Formulas.round("MAX(" + voices + ")-MIN(" + voices + ")")),
                ruling.difference().orElse(Points.ZERO));
        differ(row, ruling);
        String decided = line.from("xp.expert.decided");
        grid.live(row, Column.BASIS.place(), basis(row, decided), words.basis(ruling.outcome()));
        return result(row, ruling, decided, line);
    }

    private void voice(int row, int section, int seat, Voice voice, Line line) {
        String cell = line.from(ExpertCells.name("score", seat));
        String counts = table.at(TableWorkings.Part.COUNTS, section, seat) + "=1";
        int at = Block.VOICE.place(seat, table.places());
        String unscored = Formulas.literal(words.unscored());
        String formula = Formulas.when(counts, Formulas.when(cell + "=\"\"", unscored, cell), Formulas.literal(""));
        if (voice.counts() && voice.points().isPresent()) {
            grid.live(row, at, formula, voice.points().get());
        } else {
            grid.live(row, at, formula, voice.counts() ? said(voice) : "");
        }
    }

    private String said(Voice voice) {
        String said = ExpertBlock.state(words, voice.state());
        return said.isEmpty() ? words.unscored() : said;
    }

    /** Whether those that count say what cannot all be right. */
    private void differ(int row, Ruling ruling) {
        Item item = ruling.item();
        if (item.mode() instanceof ScoringMode.Survey) {
            boolean differ = consensus.surveysDiffer();
            live(row, Column.DIFFER, table.surveysDiffer(), differ ? 1 : 0);
        } else if (!Consensus.isObjective(item)) {
            grid.number(row, Column.DIFFER.place(), 0);
        } else {
            boolean differ = answers(row, ruling) > 1;
            String counted = block(row, Block.COUNTED);
            live(
                    row,
                    Column.DIFFER,
                    Formulas.when("MAX(" + counted + ")>MIN(" + counted + ")", "1", "0"),
                    differ ? 1 : 0);
        }
    }

    /** Writes the numbers of the answers; gives back how many different ones there are among those that count. */
    private long answers(int row, Ruling ruling) {
        Item item = ruling.item();
        List<Answer> known = new ArrayList<>();
        List<Points> counted = new ArrayList<>();
        for (int seat = 0; seat < table.seats().size(); seat++) {
            Voice voice = ruling.voices().get(seat);
            Answer answer = voice.answer(item);
            if (!known.contains(answer)) {
                known.add(answer);
            }
            Points number = new Points(100L * (known.indexOf(answer) + 1));
            if (answer instanceof Answer.Awarded(Points points)) {
                number = new Points(100L * AWARDED).plus(points);
            }
            int original = Block.ORIGINAL.place(seat, table.places());
            if (voice.points().isPresent()) {
                grid.number(row, original, voice.points().get());
            } else {
                grid.text(row, original, words.unscored());
            }
            String first = grid.number(row, Block.ANSWER.place(seat, table.places()), number);
            String cell = grid.at(row, Block.VOICE.place(seat, table.places()));
            String formula = Formulas.when(
                    Formulas.isNumber(cell),
                    Formulas.when(cell + "=" + grid.at(row, original), first, Formulas.round(AWARDED + "+" + cell)),
                    Formulas.literal(""));
            int at = Block.COUNTED.place(seat, table.places());
            if (voice.counts() && voice.points().isPresent()) {
                counted.add(number);
                grid.live(row, at, formula, number);
            } else {
                grid.live(row, at, formula, "");
            }
        }
        return counted.stream().distinct().count();
    }

    private String basis(int row, String decided) {
        String counting = at(row, Column.COUNTING);
        String out = at(row, Column.OUT);
        String difference = at(row, Column.DIFFERENCE);
        String silent = counting + "-" + at(row, Column.NUMBERS) + "-" + out + ">0";
        String wide = "ROUND(" + difference + "*100-" + at(row, Column.POINTS) + "*" + table.tolerance() + ",6)>0";
        String near = Formulas.when(
                wide,
                word(Outcome.WIDE),
                Formulas.when(
                        Formulas.is(table.rule(), words.term(Rule.MEAN)), word(Outcome.MEAN), word(Outcome.DIFFERS)));
        String scored = Formulas.when(
                at(row, Column.DIFFER) + "=1",
                word(Outcome.DIFFERS),
                Formulas.when(difference + "=0", word(Outcome.AGREED), near));
        String left = Formulas.when(
                out + ">0", Formulas.when(out + "=" + counting, word(Outcome.AGREED), word(Outcome.PARTLY)), scored);
        String sheets = Formulas.when("OR(" + counting + "=0," + silent + ")", word(Outcome.MISSING), left);
        return Formulas.when(decided + "<>\"\"", word(Outcome.DECIDED), sheets);
    }

    private String word(Outcome outcome) {
        return Formulas.literal(words.basis(outcome));
    }

    private Agreed result(int row, Ruling ruling, String decided, Line line) {
        Item item = ruling.item();
        String basis = at(row, Column.BASIS);
        boolean isDecided = ruling.outcome() == Outcome.DECIDED;
        String answer = isDecided ? annex.heading(said(item), place) : "";
        grid.text(row, Column.WORDS.place(), answer);
        String original = ExpertBlock.decided(words, ruling, panel);
        Optional<Points> points = points(ruling);
        if (isDecided && points.isPresent()) {
            grid.number(row, Column.DECIDED.place(), points.get());
        } else {
            grid.text(row, Column.DECIDED.place(), original);
        }
        String unchanged = Formulas.when(
                "AND(" + decided + "=" + at(row, Column.DECIDED) + "," + at(row, Column.WORDS) + "<>\"\")",
                "\" \"&" + at(row, Column.WORDS),
                Formulas.literal(""));
        String shown =
                isDecided ? words.decided() + (answer.isEmpty() ? "" : " " + answer) : words.basis(ruling.outcome());
        grid.live(
                row,
                Column.TOLD.place(),
                Formulas.when(basis + "=" + word(Outcome.DECIDED), word(Outcome.DECIDED) + "&" + unchanged, basis),
                shown);
        String mean = Formulas.when(
                at(row, Column.NUMBERS) + "=0",
                Formulas.literal(""),
                Formulas.quotient(Formulas.sum(block(row, Block.VOICE)) + "/MAX(1," + at(row, Column.NUMBERS) + ")"));
        String agreed = Formulas.when(at(row, Column.OUT) + ">0", Formulas.literal(words.notApplicable()), mean);
        String formula = Formulas.when(
                basis + "=" + word(Outcome.DECIDED),
                decided,
                Formulas.when(
                        "OR(" + basis + "=" + word(Outcome.AGREED) + "," + basis + "=" + word(Outcome.MEAN) + ")",
                        agreed,
                        Formulas.literal("")));
        if (points.isPresent()) {
            line.live("xp.expert.result", formula, points.get());
        } else {
            String said = ExpertBlock.state(words, ruling.score().state());
            line.live("xp.expert.result", formula, isDecided ? original : said);
        }
        String difference =
                Formulas.when(at(row, Column.NUMBERS) + "<2", Formulas.literal(""), at(row, Column.DIFFERENCE));
        if (ruling.difference().isPresent()) {
            line.live("xp.expert.difference", difference, ruling.difference().get());
        } else {
            line.live("xp.expert.difference", difference, "");
        }
        line.live("xp.expert.basis", at(row, Column.TOLD), shown);
        return new Agreed(ruling, points, line.from("xp.expert.result"), at(row, Column.TOLD), shown);
    }

    /** The decision in words; where points were awarded they say it themselves. */
    private String said(Item item) {
        if (panel.answer(item) instanceof Answer.Awarded) {
            return panel.panel()
                    .decision(item.code())
                    .map(decision -> decision.said().ground())
                    .filter(Ground.MEAN::equals)
                    .map(words::term)
                    .orElse("");
        }
        return wording.answer(item, panel);
    }

    /** What the item is worth before a bonus claim is decided. */
    private Optional<Points> points(Ruling ruling) {
        return switch (ruling.outcome()) {
            case DECIDED -> decidedPoints(ruling);
            case AGREED, MEAN -> ruling.mean();
            case WIDE, DIFFERS, PARTLY, MISSING -> Optional.empty();
        };
    }

    private Optional<Points> decidedPoints(Ruling ruling) {
        return ruling.score().state() == ItemState.ANSWERED ? Scoring.worth(ruling.item(), panel) : Optional.empty();
    }

    private String block(int row, Block block) {
        return grid.row(row, block.place(0, table.places()), block.place(table.places() - 1, table.places()));
    }

    private String at(int row, Column column) {
        return grid.at(row, column.place());
    }

    private void live(int row, Column column, String formula, long value) {
        grid.live(row, column.place(), formula, value);
    }
}
