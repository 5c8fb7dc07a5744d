package org.xingping.checklist;

import java.util.List;

/** Items under one heading of the standard (项目组). */
public record Group(String title, List<Item> items) {
    public Group {
        items = List.copyOf(items);
    }
}
