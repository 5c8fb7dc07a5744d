package org.xingping.gates.offenders.storage;

import tools.jackson.databind.JsonNode;

interface ReadsJson {
    JsonNode[] nodes();
}
