/**
 * The scoring desk: one assessment is scored here, item by item, by keyboard or mouse. {@code OpenSheet} holds the
 * assessment as it last stood and is the only way to change it; view models say what is looked at and turn keys into
 * answers; views draw and forward.
 *
 * <p>It must not know how anything is stored or computed: points, ranges, losses and notices arrive ready from
 * {@code scoring} and {@code assessment}, and every change is one call of an action. So whatever is shown was stored, and no
 * figure is worked out twice. An earlier visit of the estate is shown beside what is scored and has no way into it: there is
 * no command that takes anything over.
 */
@NullMarked
package org.xingping.ui.desk;

import org.jspecify.annotations.NullMarked;
