package org.xingping.quarantine;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** What a sheet shows and allows, as far as it is compared. */
final class SheetContent {
    final TreeMap<Long, CellValue> cells = new TreeMap<>();
    final BitSet hiddenRows = new BitSet();
    final BitSet hiddenColumns = new BitSet();
    final TreeSet<String> merges = new TreeSet<>();
    /** By cell; where there are several, one behind the other. */
    final TreeMap<Long, String> validations = new TreeMap<>();

    final TreeMap<Long, String> conditions = new TreeMap<>();
    final TreeMap<Long, String> links = new TreeMap<>();
    final TreeMap<Long, String> notes = new TreeMap<>();
    final List<Picture> pictures = new ArrayList<>();

    /** What holds for the sheet as a whole. */
    final Map<Aspect, TreeSet<String>> whole = new HashMap<>();

    /** Something that is drawn. */
    record Picture(long cell, String hash, long width, long height, String cut) {}

    void add(Aspect aspect, String what) {
        whole.computeIfAbsent(aspect, _ -> new TreeSet<>()).add(what);
    }
}
