package org.xingping.ui.kit;

import java.util.Locale;

/** A short code for a defect, computed from where it happened, so that equal faults get equal codes on every laptop. */
final class FaultCode {
    private static final int LENGTH = 4;
    private static final long SPAN = 36L * 36 * 36 * 36;

    private FaultCode() {}

    /** Type and place of the failure, then of its root cause: {@code 7K3F-09QX}. Messages and line numbers do not count. */
    static String of(Throwable failure) {
        Throwable root = failure;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return part(failure) + "-" + part(root);
    }

    private static String part(Throwable failure) {
        int hash = failure.getClass().getName().hashCode();
        for (StackTraceElement frame : failure.getStackTrace()) {
            if (frame.getClassName().startsWith("org.xingping.")) {
                hash = 31 * hash + frame.getClassName().hashCode();
                hash = 31 * hash + frame.getMethodName().hashCode();
            }
        }
        String digits = Long.toString(Integer.toUnsignedLong(hash) % SPAN, 36).toUpperCase(Locale.ROOT);
        return "0".repeat(LENGTH - digits.length()) + digits;
    }
}
