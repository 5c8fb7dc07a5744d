package org.xingping.quarantine;

import static org.xingping.quarantine.Reply.bounded;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.xingping.photo.Claims;

/** How claims go over the pipe: each with a sign before it whether it is there, places in millionths of a degree. */
final class ClaimsWire {
    /** Of a device's name, in UTF-16 units. */
    static final int LONGEST_DEVICE = 100;

    private static final int DECIMALS = 6;
    private static final int LAST_YEAR = 9999;
    private static final int NORTH = 90_000_000;
    private static final int EAST = 180_000_000;
    private static final int FARTHEST_ZONE = 18 * 3600;

    private ClaimsWire() {}

    static void write(DataOutputStream out, Claims claims) throws IOException {
        LocalDateTime taken = claims.taken();
        out.writeBoolean(taken != null);
        if (taken != null) {
            out.writeLong(taken.toEpochSecond(ZoneOffset.UTC));
        }
        ZoneOffset zone = claims.zone();
        out.writeBoolean(zone != null);
        if (zone != null) {
            out.writeInt(zone.getTotalSeconds());
        }
        BigDecimal latitude = claims.latitude();
        BigDecimal longitude = claims.longitude();
        out.writeBoolean(latitude != null && longitude != null);
        if (latitude != null && longitude != null) {
            out.writeInt(latitude.movePointRight(DECIMALS).intValueExact());
            out.writeInt(longitude.movePointRight(DECIMALS).intValueExact());
        }
        out.writeUTF(claims.device() == null ? "" : claims.device());
    }

    static Claims read(DataInputStream in) throws IOException {
        LocalDateTime taken = in.readBoolean() ? time(in.readLong()) : null;
        ZoneOffset zone = in.readBoolean()
                ? ZoneOffset.ofTotalSeconds(bounded(in.readInt(), -FARTHEST_ZONE, FARTHEST_ZONE))
                : null;
        BigDecimal latitude = null;
        BigDecimal longitude = null;
        if (in.readBoolean()) {
            latitude = BigDecimal.valueOf(bounded(in.readInt(), -NORTH, NORTH), DECIMALS);
            longitude = BigDecimal.valueOf(bounded(in.readInt(), -EAST, EAST), DECIMALS);
        }
        return new Claims(taken, zone, latitude, longitude, device(in.readUTF()));
    }

    private static LocalDateTime time(long seconds) throws IOException {
        if (Math.abs(seconds) > 1L << 40) {
            throw new IOException("no such time");
        }
        LocalDateTime time = LocalDateTime.ofEpochSecond(seconds, 0, ZoneOffset.UTC);
        bounded(time.getYear(), 0, LAST_YEAR);
        return time;
    }

    private static @Nullable String device(String text) throws IOException {
        bounded(text.length(), 0, LONGEST_DEVICE);
        bounded((int) text.chars().filter(Character::isISOControl).count(), 0, 0);
        return text.isEmpty() ? null : text;
    }
}
