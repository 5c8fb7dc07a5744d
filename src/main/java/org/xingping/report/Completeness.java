package org.xingping.report;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.xingping.assessment.Answer;
import org.xingping.assessment.Finding;
import org.xingping.assessment.ItemState;
import org.xingping.assessment.Sheet;
import org.xingping.assessment.Signature;
import org.xingping.assessment.VetoCheck;
import org.xingping.checklist.Item;
import org.xingping.checklist.Veto;
import org.xingping.photo.Photo;

/**
 * Whether a workbook holds everything its sheet does: every answer, reason, finding, note, claim, veto and photo is looked for
 * in the written file, or stands among what is left out on purpose. It starts from the sheet and knows nothing of the writer.
 */
final class Completeness {
    /** So many rows above or below its number the words of a photo may stand in the layout's block. */
    private static final int PHOTO_ROWS = 8;

    /** What must be found: cells with exactly these words in one row, and texts told there or so many rows from it. */
    private record Piece(LeftOut.What what, String subject, List<String> cells, List<String> texts, int around) {
        String told() {
            return what + " " + subject;
        }
    }

    private final Words words;
    private final ReportInput input;
    private final Set<String> layout;
    private final ReadBack.LongTexts annex;
    private final List<Piece> pieces = new ArrayList<>();
    private final List<String> signed = new ArrayList<>();
    private final List<LeftOut> leftOut = new ArrayList<>();

    /** Lists what has to be found; before the workbook is filled, which may take away sheets of the layout. */
    Completeness(Words words, ReportInput input, Layout layout) {
        this.words = words;
        this.input = input;
        this.layout = layout.allNames();
        this.annex = annex(layout);
        input.checklist().items().forEach(this::item);
        input.checklist().vetoes().forEach(this::veto);
        photos();
        signatures();
    }

    private static ReadBack.LongTexts annex(Layout layout) {
        XSSFSheet sheet = layout.sheetWith(LayoutNames.ANNEX);
        Map<String, CellAddress> names = layout.names(sheet);
        return new ReadBack.LongTexts(
                sheet.getSheetName(), column(names, "xp.annex.number"), column(names, "xp.annex.text"));
    }

    private static int column(Map<String, CellAddress> names, String name) {
        return Objects.requireNonNull(names.get(name)).getColumn();
    }

    /** What is not in the workbook and why; with what turned out while its pictures were taken in. */
    List<LeftOut> leftOut(Pictures pictures) {
        List<LeftOut> all = new ArrayList<>(leftOut);
        if (layout.contains(LayoutNames.PHOTO)) {
            for (PhotoList.Shown shown : PhotoList.of(input).shown()) {
                if (pictures.of(shown.photo()).isEmpty()) {
                    all.add(new LeftOut(LeftOut.What.PICTURE, shown.number(), LeftOut.Why.NOT_SHOWN));
                }
            }
        }
        return List.copyOf(all);
    }

    /** What the workbook should hold and does not; empty in every workbook that may be handed over. */
    List<String> missing(Reopened workbook) {
        Set<String> keys = new HashSet<>();
        pieces.forEach(piece -> keys.add(piece.cells().getFirst()));
        ReadBack read = new ReadBack(workbook.sheets(), words, keys, annex);
        List<String> missing = new ArrayList<>(pieces.stream()
                .filter(piece -> !read.tells(piece.cells(), piece.texts(), piece.around()))
                .map(Piece::told)
                .toList());
        Set<String> drawn = new HashSet<>();
        workbook.sheets().forEach(sheet -> drawn.addAll(sheet.drawn()));
        signed.stream().filter(name -> !drawn.contains(name)).forEach(missing::add);
        return missing;
    }

    private void signatures() {
        for (Signature.Given given : input.sheet().signatures()) {
            Signature signature = given.signature();
            if (!given.counts(input.sheet())) {
                leaveOut(LeftOut.What.SIGNATURE, signature.name(), LeftOut.Why.OUTDATED);
            } else if (!layout.contains(SignatureBlock.box(signature.role()))) {
                leaveOut(LeftOut.What.SIGNATURE, signature.name(), LeftOut.Why.LAYOUT);
            } else {
                signed.add(SignatureBlock.name(words, signature));
            }
        }
    }

    private void item(Item item) {
        Sheet sheet = input.sheet();
        String code = item.code();
        boolean live = item.liveIn(input.facts().season());
        if (sheet.state(item) != ItemState.OPEN) {
            expect(live, "xp.item.code", LeftOut.What.ANSWER, code, List.of(code), List.of());
        }
        reason(sheet.answer(item))
                .ifPresent(reason ->
                        expect(live, "xp.item.note", LeftOut.What.REASON, code, List.of(code), List.of(reason)));
        decision(live, code);
        if (!sheet.note(code).isEmpty()) {
            expect(live, "xp.item.note", LeftOut.What.NOTE, code, List.of(code), List.of(sheet.note(code)));
        }
        String papers = sheet.claim(code).papers();
        if (item.isBonus() && !papers.isBlank()) {
            expect(live, "xp.item.note", LeftOut.What.CLAIM, code, List.of(code), List.of(papers));
        }
        for (Origin origin : Origin.of(sheet)) {
            origin.sheet().findings(code).forEach(finding -> finding(live, code, origin, finding));
        }
    }

    /** What a panel decided, with why. */
    private void decision(boolean live, String code) {
        input.sheet()
                .panel()
                .decision(code)
                .ifPresent(one -> expect(
                        live,
                        PanelNames.EXPERT,
                        LeftOut.What.REASON,
                        code,
                        List.of(code),
                        List.of(layout.contains("xp.expert.reason") ? one.said().reason() : "")));
    }

    private static Optional<String> reason(Answer answer) {
        return switch (answer) {
            case Answer.NotApplicable(String reason) -> Optional.of(reason);
            case Answer.CouldNotAssess(String reason) -> Optional.of(reason);
            default -> Optional.empty();
        };
    }

    private void finding(boolean live, String code, Origin origin, Finding finding) {
        String number = origin.number(finding);
        List<String> texts = new ArrayList<>(List.of(finding.what()));
        if (layout.contains("xp.finding.place")) {
            texts.add(finding.place().phrase());
        }
        if (layout.contains("xp.finding.requirement") && finding.requirement() != null) {
            texts.add(finding.requirement());
        }
        expect(live, LayoutNames.FINDING, LeftOut.What.FINDING, number, List.of(number, code), texts);
    }

    private void veto(Veto veto) {
        if (input.sheet().veto(veto.code()) instanceof VetoCheck.Found found) {
            List<String> texts = new ArrayList<>();
            texts.add(layout.contains("xp.veto.proof") ? found.proof() : "");
            texts.addAll(layout.contains("xp.veto.names") ? found.names() : List.of());
            expect(true, LayoutNames.VETO, LeftOut.What.VETO, veto.code(), List.of(veto.code()), texts);
        }
    }

    private void photos() {
        PhotoList photos = PhotoList.of(input);
        photos.tray().forEach(number -> leaveOut(LeftOut.What.PHOTO, number, LeftOut.Why.TRAY));
        photos.season().forEach(number -> leaveOut(LeftOut.What.PHOTO, number, LeftOut.Why.SEASON));
        for (PhotoList.Shown shown : photos.shown()) {
            Photo photo = shown.photo();
            String number = shown.number();
            List<String> texts = new ArrayList<>(List.of(shown.item().code()));
            texts.add(layout.contains("xp.photo.what.1") ? photo.caption() : "");
            if (layout.contains(LayoutNames.PHOTO)) {
                pieces.add(new Piece(LeftOut.What.PHOTO, number, List.of(number), texts, PHOTO_ROWS));
            } else {
                leaveOut(LeftOut.What.PHOTO, number, LeftOut.Why.LAYOUT);
            }
        }
    }

    private void expect(
            boolean live, String name, LeftOut.What what, String subject, List<String> cells, List<String> texts) {
        if (!live) {
            leaveOut(what, subject, LeftOut.Why.SEASON);
        } else if (!layout.contains(name)) {
            leaveOut(what, subject, LeftOut.Why.LAYOUT);
        } else {
            pieces.add(new Piece(what, subject, cells, texts, 0));
        }
    }

    private void leaveOut(LeftOut.What what, String subject, LeftOut.Why why) {
        leftOut.add(new LeftOut(what, subject, why));
    }
}
