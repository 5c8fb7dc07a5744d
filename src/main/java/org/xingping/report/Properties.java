package org.xingping.report;

import java.io.IOException;
import java.io.OutputStream;
import java.time.ZoneId;
import java.util.Date;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageRelationshipTypes;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.xmlbeans.XmlCursor;
import org.openxmlformats.schemas.officeDocument.x2006.extendedProperties.CTProperties;

/** The file's properties: what it is and which program made it; nothing of the person or the laptop that drew the layout. */
final class Properties {
    private Properties() {}

    /** Makes the parts in which they stand where the layout has none: POI would, but only when it writes the package. */
    static void prepare(XSSFWorkbook workbook) throws IOException {
        POIXMLProperties properties = workbook.getProperties();
        CTProperties extended = properties.getExtendedProperties().getUnderlyingProperties();
        extended.setApplication("Xingping"); // POI makes no part to hold nothing
        properties.commit();
        OPCPackage file = workbook.getPackage();
        if (file.getPartsByRelationshipType(PackageRelationshipTypes.CORE_PROPERTIES)
                .isEmpty()) {
            file.save(OutputStream.nullOutputStream());
        }
    }

    static void write(XSSFWorkbook workbook, String title, ReportInput input) {
        POIXMLProperties properties = workbook.getProperties();
        POIXMLProperties.CoreProperties core = properties.getCoreProperties();
        String program = "Xingping " + input.appVersion();
        core.setTitle(TextCell.stored(title));
        core.setCreator(program);
        core.setLastModifiedByUser(program);
        Date printed = Date.from(input.printed().atZone(ZoneId.systemDefault()).toInstant());
        core.setCreated(Optional.of(printed));
        core.setModified(Optional.of(printed));
        CTProperties extended = properties.getExtendedProperties().getUnderlyingProperties();
        if (extended.isSetAppVersion()) {
            extended.unsetAppVersion();
        }
        if (extended.isSetCompany()) {
            extended.unsetCompany();
        }
        if (extended.isSetManager()) {
            extended.unsetManager();
        }
        if (extended.isSetHyperlinkBase()) {
            extended.unsetHyperlinkBase();
        }
        if (extended.isSetTemplate()) {
            extended.unsetTemplate();
        }
        if (extended.isSetTitlesOfParts()) {
            extended.unsetTitlesOfParts();
        }
        if (extended.isSetHeadingPairs()) {
            extended.unsetHeadingPairs();
        }
        dropPath(workbook);
    }

    /** Excel notes down the folder in which somebody saved the layout. */
    private static void dropPath(XSSFWorkbook workbook) {
        try (XmlCursor cursor = workbook.getCTWorkbook().newCursor()) {
            boolean child = cursor.toFirstChild();
            while (child) {
                boolean path = cursor.getName().getLocalPart().equals("AlternateContent");
                if (path) {
                    cursor.removeXml();
                    child = cursor.isStart();
                } else {
                    child = cursor.toNextSibling();
                }
            }
        }
    }
}
