package org.xingping.actions;

import org.xingping.text.Messages;

/** What looking at a receipt found, in the sentences that window and command line share. */
public final class ReceiptWords {
    private final Messages messages;

    public ReceiptWords(Messages messages) {
        this.messages = messages;
    }

    /** The first line: what it is for. */
    public String belongs(ReceiptVerdict verdict) {
        String estate = verdict.receipt().estate();
        String revision = String.valueOf(verdict.receipt().revision());
        return switch (verdict.belonging()) {
            case Belonging.Here(boolean kept) ->
                messages.get(kept ? "receipt.here.kept" : "receipt.here", estate, revision);
            case Belonging.Differs _ -> messages.get("receipt.differs", estate, revision);
            case Belonging.Elsewhere _ -> messages.get("receipt.elsewhere", estate, revision);
            case Belonging.Unasked _ -> messages.get("receipt.unasked", estate, revision);
        };
    }

    /** The second line: by whom. */
    public String signer(ReceiptVerdict verdict) {
        SealReceipt receipt = verdict.receipt();
        String signed = messages.get(
                "receipt.signed",
                String.valueOf(receipt.number()),
                receipt.receiver(),
                moment(receipt),
                receipt.code());
        return receipt.own() ? messages.get("receipt.signed.own", signed) : signed;
    }

    /** One receipt among others. */
    public String line(SealReceipt receipt) {
        return messages.get(
                "receipt.line", String.valueOf(receipt.number()), receipt.receiver(), moment(receipt), receipt.code());
    }

    private static String moment(SealReceipt receipt) {
        return VerdictWords.moment(receipt.received().toInstant());
    }
}
