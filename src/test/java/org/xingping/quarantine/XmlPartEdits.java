package org.xingping.quarantine;

import static org.xingping.quarantine.WorkbookEdit.area;
import static org.xingping.quarantine.XmlEdits.edit;
import static org.xingping.quarantine.XmlEdits.part;
import static org.xingping.quarantine.XmlEdits.pick;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.xingping.quarantine.WorkbookEdit.Named;

/** Edits as somebody makes them who opens the file itself: of pictures and of whole parts. */
final class XmlPartEdits {
    private static final Pattern ANCHOR = Pattern.compile(
            "<xdr:oneCellAnchor>.*?<xdr:col>(\\d+)</xdr:col>.*?<xdr:row>(\\d+)</xdr:row>.*?r:embed=\"([^\"]*)\".*?</xdr:oneCellAnchor>");

    private static final String TYPE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    static final List<WorkbookEdit> ALL = List.of(
            picture("another picture", (parts, hung) -> {
                byte[] bytes = parts.bytes(hung.media()).clone();
                bytes[bytes.length / 2] ^= 1;
                parts.all().put(hung.media(), bytes);
            }),
            picture(
                    "a picture that is gone",
                    (parts, hung) -> parts.replace(hung.part(), hung.anchor().group(), "")),
            picture(
                    "a picture elsewhere",
                    (parts, hung) -> parts.replace(
                            hung.part(),
                            hung.anchor().group(),
                            hung.anchor().group().replaceFirst("<xdr:row>\\d+", "<xdr:row>99"))),
            picture(
                    "a picture too small to see",
                    (parts, hung) -> parts.replace(
                            hung.part(),
                            hung.anchor().group(),
                            hung.anchor().group().replaceAll("cx=\"\\d+\" cy=\"\\d+\"", "cx=\"9000\" cy=\"9000\""))),
            picture(
                    "a picture cut",
                    (parts, hung) -> parts.replace(
                            hung.part(),
                            hung.anchor().group(),
                            hung.anchor().group().replace("<a:stretch>", "<a:srcRect l=\"50000\"/><a:stretch>"))),
            picture(
                    "a picture not shown",
                    (parts, hung) -> parts.replace(
                            hung.part(),
                            hung.anchor().group(),
                            hung.anchor().group().replace("<xdr:cNvPr ", "<xdr:cNvPr hidden=\"1\" "))),
            picture(
                    "a picture whose ink is gone",
                    (parts, hung) -> parts.replace(
                            hung.part(),
                            hung.anchor().group(),
                            hung.anchor()
                                    .group()
                                    .replaceFirst(
                                            "<a:blip ([^>]*)/>", "<a:blip $1><a:alphaModFix amt=\"1000\"/></a:blip>"))),
            more("macros", "xl/vbaProject.bin", "vbaProject", Aspect.ACTIVE),
            more("a link to another workbook", "xl/externalLinks/externalLink1.xml", "externalLink", Aspect.ACTIVE),
            more("a connection", "xl/connections.xml", "connections", Aspect.ACTIVE),
            more("a table beside the cells", "xl/tables/table1.xml", "table", Aspect.OBJECT),
            edit("a part nobody refers to", false, (parts, random) -> {
                String name = "xl/notes" + random.nextInt(100) + ".xml";
                parts.put(name, "<a/>");
                return new Named(new Place.Part(name), Aspect.PART);
            }),
            edit("a workbook that may hold macros", false, (parts, _) -> {
                parts.change(
                        "[Content_Types].xml",
                        text -> text.replace(
                                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml",
                                "application/vnd.ms-excel.sheet.macroEnabled.main+xml"));
                return new Named(new Place.Part("xl/workbook.xml"), Aspect.ACTIVE);
            }),
            edit("a picture behind the cells", false, (parts, random) -> {
                String sheet = pick(XmlEdits.sheets(parts), random);
                parts.replace(
                        part(parts, sheet),
                        "</worksheet>",
                        "<picture r:id=\"rId99\" xmlns:r=\"" + Names.RELATIONS + "\"/></worksheet>");
                return new Named(new Place.Sheet(sheet), Aspect.PICTURE);
            }),
            edit("controls", false, (parts, random) -> {
                String sheet = pick(XmlEdits.sheets(parts), random);
                parts.replace(part(parts, sheet), "</worksheet>", "<controls/></worksheet>");
                return new Named(new Place.Sheet(sheet), Aspect.ACTIVE);
            }),
            edit("cells wrapped up", true, (parts, random) -> {
                String sheet = pick(XmlEdits.sheets(parts), random);
                String wrapped = "<mc:AlternateContent"
                        + " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\"><mc:Choice"
                        + " Requires=\"x14\"><sheetData><row r=\"1\"><c r=\"A1\"><v>7</v></c></row></sheetData>"
                        + "</mc:Choice></mc:AlternateContent>";
                parts.replace(part(parts, sheet), "</worksheet>", wrapped + "</worksheet>");
                return new Named(new Place.Sheet(sheet), Aspect.OBJECT);
            }));

    private XmlPartEdits() {}

    /** A picture of a sheet. */
    private record Hung(String sheet, String part, MatchResult anchor, String media) {}

    /** What is done to a picture. */
    @FunctionalInterface
    private interface Doing {
        void to(ZippedParts parts, Hung picture);
    }

    private static WorkbookEdit picture(String name, Doing doing) {
        return edit(name, true, (parts, random) -> {
            Hung picture = pick(pictures(parts), random);
            doing.to(parts, picture);
            int column = Integer.parseInt(picture.anchor().group(1));
            int row = Integer.parseInt(picture.anchor().group(2));
            return new Named(area(picture.sheet(), Cells.address(Cells.cell(row, column))), Aspect.PICTURE);
        });
    }

    private static WorkbookEdit more(String name, String part, String kind, Aspect aspect) {
        return edit(name, false, (parts, random) -> {
            parts.put(part, "x" + random.nextInt());
            parts.replace(
                    "xl/_rels/workbook.xml.rels",
                    "</Relationships>",
                    "<Relationship Id=\"rId999\" Type=\"" + TYPE + kind + "\" Target=\"" + part.substring(3)
                            + "\"/></Relationships>");
            return new Named(new Place.Part(part), aspect);
        });
    }

    private static List<Hung> pictures(ZippedParts parts) {
        List<Hung> all = new ArrayList<>();
        for (String sheet : XmlEdits.sheets(parts)) {
            String sheetPart = part(parts, sheet);
            MatchResult drawing = Pattern.compile("<drawing r:id=\"([^\"]*)\"")
                    .matcher(parts.text(sheetPart))
                    .results()
                    .findFirst()
                    .orElse(null);
            if (drawing != null) {
                String part = up(XmlEdits.target(parts.text(Relations.listedIn(sheetPart)), drawing.group(1)));
                ANCHOR.matcher(parts.text(part))
                        .results()
                        .forEach(anchor -> all.add(new Hung(
                                sheet,
                                part,
                                anchor,
                                up(XmlEdits.target(parts.text(Relations.listedIn(part)), anchor.group(3))))));
            }
        }
        return all;
    }

    private static String up(String target) {
        return "xl/" + target.replace("../", "");
    }

    static List<WorkbookEdit> every() {
        List<WorkbookEdit> every = new ArrayList<>();
        List.of(PoiEdits.ALL, PoiRuleEdits.ALL, XmlEdits.ALL, ALL).forEach(every::addAll);
        return every;
    }
}
