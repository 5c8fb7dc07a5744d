package org.xingping.storage;

import java.nio.file.Path;
import java.time.Instant;

/**
 * A verified backup.
 *
 * @param root SHA-256 over its whole content
 * @param assessments how many it holds
 */
public record BackupFile(Path file, Instant at, String root, int assessments) {}
