package org.xingping.assessment;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.xingping.photo.Ink;

/**
 * A name put under a sheet (签名).
 *
 * @param id by which it is replaced or taken back
 * @param role for whom it was signed
 * @param name who signed, as printed beside it; where the company refused, who witnessed that
 * @param stand what the company says; nobody else says anything
 * @param words what goes with it: the objection, or why it was refused; empty for none
 */
public record Signature(
        String id, Role role, String name, @Nullable Stand stand, String words, Ink ink) {
    /** Who signs the official paper (domain.md 5.6). */
    public enum Role {
        /** 检查员. */
        INSPECTOR,
        /** 评审专家. */
        EXPERT,
        /** 组长: one at most. */
        LEADER,
        /** 受检企业, by its 项目负责人: one at most. */
        COMPANY
    }

    /** What the company says of the findings. */
    public enum Stand {
        /** 情况属实. */
        AGREED,
        /** 有异议. */
        OBJECTED,
        /** 拒签: a witness signs that it was so. */
        REFUSED
    }

    /**
     * A signature that stands, and whether it still counts.
     *
     * @param heads what it was given for: the last line of content in each chain, by hash
     * @param stamp when
     */
    public record Given(Signature signature, List<String> heads, Stamp stamp) {
        public Given {
            heads = List.copyOf(heads);
        }

        /** Whether nothing was changed since it was given. */
        public boolean counts(Sheet sheet) {
            return heads.equals(sheet.heads());
        }
    }

    /** Whether only one of this role can stand: the newer takes the older's place. */
    public static boolean isSingle(Role role) {
        return role == Role.LEADER || role == Role.COMPANY;
    }
}
