package org.xingping.checklist;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Bands without gap or overlap: all in one direction, each bound beyond the one before, each earning less, and one last
 * band for the rest. Half-open by construction, so 97.96 falls somewhere and only there.
 */
final class BandsCheck {
    private static final String AT_LEAST = "at-least";
    private static final String AT_MOST = "at-most";

    private final Faults faults;

    BandsCheck(Faults faults) {
        this.faults = faults;
    }

    void check(List<Spot> bands) {
        if (bands.isEmpty()) {
            return;
        }
        direction(bands);
        earns(bands);
        for (Spot band : bands.subList(0, bands.size() - 1)) {
            if (band.at("otherwise").present()) {
                faults.add(band, "checklist.fault.otherwise.early");
            }
        }
        if (!bands.getLast().at("otherwise").present()) {
            faults.add(bands.getLast(), "checklist.fault.otherwise.missing");
        }
        ModeCheck.best(bands.getFirst().at("earns"), faults);
    }

    private void direction(List<Spot> bands) {
        String direction = null;
        BigDecimal before = null;
        for (Spot band : bands) {
            String own =
                    band.at(AT_LEAST).present() ? AT_LEAST : band.at(AT_MOST).present() ? AT_MOST : null;
            if (own != null && direction != null && !own.equals(direction)) {
                faults.add(band, "checklist.fault.direction", own, direction);
            } else if (own != null) {
                direction = own;
                before = order(band.at(own), own, before);
            }
        }
    }

    private @Nullable BigDecimal order(Spot spot, String direction, @Nullable BigDecimal before) {
        BigDecimal bound = spot.number();
        if (bound == null) {
            return before;
        }
        if (before != null && direction.equals(AT_LEAST) && bound.compareTo(before) >= 0) {
            faults.add(spot, "checklist.fault.bands.falling", bound.toPlainString(), before.toPlainString());
        }
        if (before != null && direction.equals(AT_MOST) && bound.compareTo(before) <= 0) {
            faults.add(spot, "checklist.fault.bands.rising", bound.toPlainString(), before.toPlainString());
        }
        return bound;
    }

    private void earns(List<Spot> bands) {
        BigDecimal before = null;
        boolean last = false;
        for (int i = 0; i < bands.size() && !last; i++) {
            Spot otherwise = bands.get(i).at("otherwise");
            last = otherwise.present();
            Spot spot = last ? otherwise : bands.get(i).at("earns");
            BigDecimal earns = spot.number();
            if (earns != null && before != null && earns.compareTo(before) >= 0) {
                faults.add(spot, "checklist.fault.earns", earns.toPlainString(), before.toPlainString());
            }
            before = earns == null ? before : earns;
        }
    }
}
