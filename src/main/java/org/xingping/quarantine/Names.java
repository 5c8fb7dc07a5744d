package org.xingping.quarantine;

/** The vocabularies of a workbook, each in its usual and in its strict form. */
final class Names {
    static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    static final String STRICT_MAIN = "http://purl.oclc.org/ooxml/spreadsheetml/main";
    static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    static final String STRICT_RELATIONS = "http://purl.oclc.org/ooxml/officeDocument/relationships";
    static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships";
    static final String TYPES = "http://schemas.openxmlformats.org/package/2006/content-types";
    static final String SHEET_DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing";
    static final String STRICT_SHEET_DRAWING = "http://purl.oclc.org/ooxml/drawingml/spreadsheetDrawing";
    static final String DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/main";
    static final String STRICT_DRAWING = "http://purl.oclc.org/ooxml/drawingml/main";

    private Names() {}
}
