package org.xingping.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.xingping.assessment.Seated;
import org.xingping.assessment.VetoCheck;
import org.xingping.checklist.Veto;

/** The list of vetoes (否决事项核查表): whether each holds, what proves it, who looked into it. */
final class VetoBlock {
    /** Where a veto stands: addresses of whether it holds, of its effect, of its code. */
    record Written(Veto veto, boolean holds, boolean open, boolean pending, String found, String effect, String code) {}

    private final Words words;
    private final ReportInput input;
    private final Inputs inputs;

    VetoBlock(Words words, ReportInput input, Inputs inputs) {
        this.words = words;
        this.input = input;
        this.inputs = inputs;
    }

    /** @param panel in the workbook of a panel, what it says of them */
    List<Written> write(Form form, Optional<PanelBook> panel) {
        List<Veto> toConfirm = panel.map(PanelBook::vetoesToConfirm).orElse(List.of());
        List<Written> written = new ArrayList<>();
        int number = 0;
        for (Veto veto : input.checklist().vetoes()) {
            Line line = form.next(LayoutNames.VETO);
            VetoCheck check = input.sheet().veto(veto.code());
            boolean holds = input.rating().vetoes().contains(veto);
            boolean fires = holds && !(check instanceof VetoCheck.Found);
            boolean pending = !holds && toConfirm.contains(veto);
            boolean open = !holds && check instanceof VetoCheck.Open;
            line.number("xp.veto.index", ++number)
                    .text("xp.veto.code", veto.code())
                    .text("xp.veto.title", veto.title())
                    .text("xp.veto.effect", words.effect(veto.effect()))
                    .text("xp.veto.found", open ? "" : words.yes(holds));
            if (check instanceof VetoCheck.Found(String proof, List<String> names)) {
                line.text("xp.veto.proof", proof).text("xp.veto.names", String.join(words.get("book.and"), names));
            } else if (fires) {
                line.text("xp.veto.proof", words.get("book.veto.survey"));
            }
            if (open && panel.isPresent()) {
                String claimed = panel.get().claimed(veto);
                if (!claimed.isEmpty()) {
                    line.live(
                            "xp.veto.found",
                            Formulas.when(claimed + ">0", Formulas.literal(words.pending()), Formulas.literal("")),
                            pending ? words.pending() : "");
                    line.text("xp.veto.proof", claims(veto));
                }
            }
            line.put("xp.veto.found", cell -> inputs.choice(cell, List.of(words.yes(), words.no())));
            written.add(new Written(
                    veto,
                    holds,
                    open,
                    pending,
                    line.from("xp.veto.found"),
                    line.from("xp.veto.effect"),
                    line.from("xp.veto.code")));
        }
        form.finish();
        return written;
    }

    /** Who at the table says that it holds, and by what. */
    private String claims(Veto veto) {
        List<String> claims = new ArrayList<>();
        for (Seated seated : input.sheet().table()) {
            if (seated.sheet().veto(veto.code()) instanceof VetoCheck.Found(String proof, List<String> _)) {
                claims.add(words.get("book.veto.claim", seated.seat().name(), proof));
            }
        }
        return String.join(words.get("book.then"), claims);
    }
}
