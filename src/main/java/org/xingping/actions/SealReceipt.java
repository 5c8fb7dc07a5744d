package org.xingping.actions;

import java.nio.file.Path;
import java.time.ZonedDateTime;
import org.xingping.exchange.ReceiptFile;
import org.xingping.journal.ShortHash;

/**
 * A receipt (回执) as it can be shown; its signature holds.
 *
 * @param file where it lies
 * @param assessment id of the assessment it speaks of
 * @param revision which one was received
 * @param inspector the name that whoever sealed gave
 * @param number runs with each receipt of one key
 * @param receiver the name that whoever received gave
 * @param code of the key that signed it, as persons read it to each other
 * @param received when, by the receiver's clock
 * @param own whether one key has sealed and received
 */
public record SealReceipt(
        Path file,
        String assessment,
        String estate,
        int revision,
        String inspector,
        int number,
        String receiver,
        String code,
        ZonedDateTime received,
        boolean own) {
    static SealReceipt of(Path file, ReceiptFile read) {
        return new SealReceipt(
                file,
                read.receipt().assessment(),
                read.receipt().estate(),
                read.receipt().revision(),
                read.receipt().inspector(),
                read.receipt().number(),
                read.receipt().receiver(),
                ShortHash.of(read.signer().fingerprint()),
                read.receipt().local(),
                read.receipt().key().equals(read.signer().fingerprint()));
    }
}
