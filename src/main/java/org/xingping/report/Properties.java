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

    /**
     * Writes them into parts of their own, also where the layout has none: POI would make those only when it writes the package.
     */
    static void write(XSSFWorkbook workbook, Words words, ReportInput input) throws IOException {
        POIXMLProperties properties = workbook.getProperties();
        POIXMLProperties.CoreProperties core = properties.getCoreProperties();
        String program = "Xingping " + input.appVersion();
        core.setTitle(TextCell.stored(FactBlock.title(words, input)));
        core.setCreator(program);
        core.setLastModifiedByUser(program);
        Date printed = Date.from(input.printed().atZone(ZoneId.systemDefault()).toInstant());
        core.setCreated(Optional.of(printed));
        core.setModified(Optional.of(printed));
        CTProperties extended = properties.getExtendedProperties().getUnderlyingProperties();
        extended.setApplication("Xingping");
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
        properties.commit();
        OPCPackage file = workbook.getPackage();
        if (file.getPartsByRelationshipType(PackageRelationshipTypes.CORE_PROPERTIES)
                .isEmpty()) {
            file.save(OutputStream.nullOutputStream());
        }
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
