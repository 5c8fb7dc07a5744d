package org.xingping.quarantine;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A child that a picture has taken over: it does as the name of the file says. {@code sleep}, {@code spin} and {@code die};
 * anything else is the answer itself, byte for byte, after which it says no more.
 */
final class RogueWorker {
    private RogueWorker() {}

    static void main(String[] args) throws IOException {
        DataInputStream in = new DataInputStream(System.in);
        DataOutputStream out = new DataOutputStream(System.out);
        out.writeInt(Reply.READY);
        out.flush();
        while (true) {
            in.readUTF();
            in.readUTF();
            Path file = Path.of(in.readUTF());
            switch (file.getFileName().toString()) {
                case "sleep" -> sleep();
                case "spin" -> spin();
                case "die" -> Runtime.getRuntime().halt(9);
                default -> out.write(Files.readAllBytes(file));
            }
            out.flush();
        }
    }

    private static void sleep() throws IOException {
        try {
            Thread.sleep(60_000);
        } catch (InterruptedException woken) {
            throw new IOException(woken);
        }
    }

    private static void spin() {
        long end = System.nanoTime() + 60_000_000_000L;
        while (System.nanoTime() < end) {
            Thread.onSpinWait();
        }
    }
}
