package org.xingping.actions;

import java.nio.file.Path;
import org.xingping.exchange.Receipt.Turn;
import org.xingping.exchange.ReceiptFile;
import org.xingping.files.FileOps;
import org.xingping.storage.Receipts;
import org.xingping.storage.Receipts.Last;
import org.xingping.storage.Receipts.Name;

/** Where the receipts of a key go on that were given in this workspace. */
final class ReceiptChain {
    private final Receipts receipts;
    private final FileOps disk;

    ReceiptChain(Receipts receipts, FileOps disk) {
        this.receipts = receipts;
        this.disk = disk;
    }

    /**
     * The next place of a key: after the last that lies here, also where a restored database knows of fewer; or after the last
     * that was noted, where that one's file is gone, for no number is ever given twice.
     */
    Turn next(String fingerprint) {
        String key = Name.beginning(fingerprint);
        Turn next = noted(key);
        for (Path file : receipts.all()) {
            Name name = receipts.name(file).orElse(null);
            if (name != null && name.issued() && name.key().equals(key) && name.number() >= next.number()) {
                next = new Turn(name.number() + 1, ReceiptFile.read(file, disk).hash());
            }
        }
        return next;
    }

    private Turn noted(String key) {
        Last last = receipts.noted().get(key);
        return last == null ? Turn.FIRST : new Turn(last.number() + 1, last.hash());
    }
}
