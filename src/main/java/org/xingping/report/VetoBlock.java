package org.xingping.report;

import java.util.ArrayList;
import java.util.List;
import org.xingping.assessment.VetoCheck;
import org.xingping.checklist.Veto;
import org.xingping.scoring.Scoring;

/** The list of vetoes (否决事项核查表): whether each holds, what proves it, who looked into it. */
final class VetoBlock {
    /** Where a veto stands: addresses of whether it holds, of its effect, of its code. */
    record Written(Veto veto, boolean holds, boolean open, String found, String effect, String code) {}

    private final Words words;
    private final ReportInput input;
    private final Inputs inputs;

    VetoBlock(Words words, ReportInput input, Inputs inputs) {
        this.words = words;
        this.input = input;
        this.inputs = inputs;
    }

    List<Written> write(Form form) {
        List<Written> written = new ArrayList<>();
        int number = 0;
        for (Veto veto : input.checklist().vetoes()) {
            Line line = form.next(LayoutNames.VETO);
            VetoCheck check = input.sheet().veto(veto.code());
            boolean fires = Scoring.fires(veto, input.sheet());
            boolean holds = fires || check instanceof VetoCheck.Found;
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
            line.put("xp.veto.found", cell -> inputs.choice(cell, List.of(words.yes(), words.no())));
            written.add(new Written(
                    veto,
                    holds,
                    open,
                    line.from("xp.veto.found"),
                    line.from("xp.veto.effect"),
                    line.from("xp.veto.code")));
        }
        form.finish();
        return written;
    }
}
