package org.xingping.report;

import java.util.Optional;
import org.xingping.checklist.Points;
import org.xingping.scoring.Ruling;

/**
 * What a panel came to on one item, and where it stands for formulas.
 *
 * @param points what it is worth before a bonus claim is decided; empty while it is open, or 不适用, or 无法评定
 * @param value the cell of the points; it holds the word instead where the item is 不适用 or 无法评定
 * @param told the cell that says how they come about: {@code 均值}, {@code 评议 良}
 * @param shown what that cell shows
 */
record Agreed(Ruling ruling, Optional<Points> points, String value, String told, String shown) {}
