package org.xingping.quarantine;

import com.drew.lang.Rational;
import com.drew.metadata.Directory;
import com.drew.metadata.Metadata;
import com.drew.metadata.exif.ExifDirectoryBase;
import com.drew.metadata.exif.ExifIFD0Directory;
import com.drew.metadata.exif.ExifSubIFDDirectory;
import com.drew.metadata.exif.GpsDirectory;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.xingping.photo.Claims;

/** Puts EXIF's tags into claims. What cannot be, such as a 13th month or a place beyond the pole, is left out. */
final class ExifClaims {
    private static final int DECIMALS = 6;
    private static final Pattern TIME =
            Pattern.compile("\\s*(\\d{4})[:-](\\d\\d)[:-](\\d\\d)[ T](\\d\\d):(\\d\\d):(\\d\\d).*", Pattern.DOTALL);

    /** Where a time stands and where its offset does, the time of the exposure first. */
    private record Clock(Class<? extends Directory> directory, int time, int offset) {}

    private static final List<Clock> CLOCKS = List.of(
            new Clock(
                    ExifSubIFDDirectory.class,
                    ExifDirectoryBase.TAG_DATETIME_ORIGINAL,
                    ExifDirectoryBase.TAG_TIME_ZONE_ORIGINAL),
            new Clock(
                    ExifSubIFDDirectory.class,
                    ExifDirectoryBase.TAG_DATETIME_DIGITIZED,
                    ExifDirectoryBase.TAG_TIME_ZONE_DIGITIZED),
            new Clock(ExifIFD0Directory.class, ExifDirectoryBase.TAG_DATETIME, ExifDirectoryBase.TAG_TIME_ZONE));

    private ExifClaims() {}

    static Claims of(Metadata metadata) {
        BigDecimal latitude = degrees(metadata, GpsDirectory.TAG_LATITUDE_REF, GpsDirectory.TAG_LATITUDE, "N", "S", 90);
        BigDecimal longitude =
                degrees(metadata, GpsDirectory.TAG_LONGITUDE_REF, GpsDirectory.TAG_LONGITUDE, "E", "W", 180);
        boolean placed = latitude != null && longitude != null;
        LocalDateTime taken = null;
        ZoneOffset zone = null;
        for (Clock clock : CLOCKS) {
            if (taken == null) {
                taken = time(text(metadata, clock.directory, clock.time));
                zone = taken == null ? null : zone(text(metadata, ExifSubIFDDirectory.class, clock.offset));
            }
        }
        return new Claims(taken, zone, placed ? latitude : null, placed ? longitude : null, device(metadata));
    }

    private static @Nullable LocalDateTime time(String text) {
        Matcher parts = TIME.matcher(text);
        if (!parts.matches()) {
            return null;
        }
        int[] numbers = new int[6];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = Integer.parseInt(parts.group(i + 1));
        }
        try {
            return LocalDateTime.of(numbers[0], numbers[1], numbers[2], numbers[3], numbers[4], numbers[5]);
        } catch (DateTimeException noSuchTime) {
            return null;
        }
    }

    private static @Nullable ZoneOffset zone(String text) {
        try {
            return text.isBlank() ? null : ZoneOffset.of(text.strip());
        } catch (DateTimeException noSuchZone) {
            return null;
        }
    }

    /** Degrees, minutes and seconds as one number; null where a part, its hemisphere or sense is missing. */
    private static @Nullable BigDecimal degrees(
            Metadata metadata, int hemisphere, int place, String positive, String negative, int most) {
        GpsDirectory directory = metadata.getFirstDirectoryOfType(GpsDirectory.class);
        Rational[] parts = directory == null ? null : directory.getRationalArray(place);
        String side = text(metadata, GpsDirectory.class, hemisphere).strip().toUpperCase(Locale.ROOT);
        boolean known = side.equals(positive) || side.equals(negative);
        if (!known || parts == null || parts.length != 3) {
            return null;
        }
        BigDecimal sum = BigDecimal.ZERO;
        long unit = 1;
        for (Rational part : parts) {
            if (part.getDenominator() <= 0 || part.getNumerator() < 0) {
                return null;
            }
            BigDecimal divisor = BigDecimal.valueOf(part.getDenominator()).multiply(BigDecimal.valueOf(unit));
            sum = sum.add(BigDecimal.valueOf(part.getNumerator()).divide(divisor, MathContext.DECIMAL128));
            unit *= 60;
        }
        BigDecimal rounded = sum.setScale(DECIMALS, RoundingMode.HALF_UP);
        if (rounded.compareTo(BigDecimal.valueOf(most)) > 0) {
            return null;
        }
        return side.equals(positive) ? rounded : rounded.negate();
    }

    private static @Nullable String device(Metadata metadata) {
        String maker = text(metadata, ExifIFD0Directory.class, ExifDirectoryBase.TAG_MAKE);
        String model = text(metadata, ExifIFD0Directory.class, ExifDirectoryBase.TAG_MODEL);
        boolean said = model.toLowerCase(Locale.ROOT).startsWith(maker.toLowerCase(Locale.ROOT));
        String device = said ? model : (maker + " " + model).strip();
        if (device.length() > ClaimsWire.LONGEST_DEVICE) {
            boolean pair = Character.isHighSurrogate(device.charAt(ClaimsWire.LONGEST_DEVICE - 1));
            device = device.substring(0, pair ? ClaimsWire.LONGEST_DEVICE - 1 : ClaimsWire.LONGEST_DEVICE);
        }
        return device.isEmpty() ? null : device;
    }

    /** One line of words without signs that only machines read; empty where there are none. */
    private static String text(Metadata metadata, Class<? extends Directory> type, int tag) {
        Directory directory = metadata.getFirstDirectoryOfType(type);
        String text = directory == null ? null : directory.getString(tag);
        return text == null
                ? ""
                : text.replaceAll("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Co}\\p{Cn}]+", " ")
                        .replaceAll("\\s+", " ")
                        .strip();
    }
}
