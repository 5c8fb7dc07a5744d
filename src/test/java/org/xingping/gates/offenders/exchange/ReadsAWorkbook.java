package org.xingping.gates.offenders.exchange;

import org.apache.poi.ss.usermodel.Workbook;

record ReadsAWorkbook(Workbook workbook) {}
