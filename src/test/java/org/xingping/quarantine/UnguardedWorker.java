package org.xingping.quarantine;

import org.xingping.photo.Format;
import org.xingping.photo.Header;

/** The child without the rules about headers, to see what they are good for: it believes a JPEG any size. */
final class UnguardedWorker {
    private UnguardedWorker() {}

    static void main(String[] args) {
        Worker.run(file -> Header.read(file) instanceof Header.Picture small
                ? small
                : new Header.Picture(Format.JPEG, 65_500, 65_500));
    }
}
