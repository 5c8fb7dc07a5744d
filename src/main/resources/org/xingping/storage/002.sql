-- Which assessments a photo was brought into: found among the lines themselves, so that nothing is written twice.

create index line_of_photo on line (json_extract(text, '$.body.photo.content'))
 where instr(text, '"kind":"PhotoAttached"') > 0;
