package org.xingping.quarantine;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * An XML part, read element by element from its beginning to its end. It has no document type and no entities, is not deep,
 * and an element of a vocabulary that we do not speak never passes for one of ours.
 */
final class Xml implements AutoCloseable {
    private static final int MOST_DEPTH = 100;
    private static final int MOST_TEXT = 1 << 20;

    private final InputStream in;
    private final Set<String> namespaces;
    private final XMLStreamReader reader;
    private int depth;
    private boolean ended;

    /** @param namespaces whose elements are known by their plain names */
    Xml(InputStream in, String... namespaces) throws IOException {
        this.in = in;
        this.namespaces = Set.of(namespaces);
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        try {
            reader = factory.createXMLStreamReader(new Open(in));
        } catch (XMLStreamException | RuntimeException broken) {
            throw damaged(broken);
        }
    }

    /** The parser closes what it has read to the end; whether it was whole is asked afterwards. */
    private static final class Open extends FilterInputStream {
        Open(InputStream in) {
            super(in);
        }

        @Override
        public void close() {}
    }

    /** How deep the element lies that was begun last; its children are asked for with it. */
    int depth() {
        return depth;
    }

    /** Goes to the next child of the element at this depth, over what is left of the one before; false where it ends. */
    boolean next(int parent) throws IOException {
        while (depth >= parent) {
            int event = event();
            if (event == XMLStreamConstants.START_ELEMENT && depth == parent + 1) {
                return true;
            } else if (event == XMLStreamConstants.END_DOCUMENT) {
                return false;
            }
        }
        return false;
    }

    /** Goes to the next element below the one at this depth, however deep; false where that ends. */
    boolean anyBelow(int ancestor) throws IOException {
        while (depth >= ancestor) {
            int event = event();
            if (event == XMLStreamConstants.START_ELEMENT) {
                return true;
            } else if (event == XMLStreamConstants.END_DOCUMENT) {
                return false;
            }
        }
        return false;
    }

    private int event() throws IOException {
        int event;
        try {
            event = reader.next();
        } catch (XMLStreamException | RuntimeException broken) {
            ended = true;
            throw damaged(broken);
        }
        switch (event) {
            case XMLStreamConstants.END_DOCUMENT -> ended = true;
            case XMLStreamConstants.START_ELEMENT -> {
                if (++depth > MOST_DEPTH) {
                    ended = true;
                    throw NotReadable.damaged();
                }
            }
            case XMLStreamConstants.END_ELEMENT -> depth--;
            case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE -> {
                ended = true;
                throw NotReadable.damaged();
            }
            default -> {}
        }
        return event;
    }

    /** What the element is called; with a question mark before it where it is of another vocabulary. */
    String name() {
        return isOurs() ? reader.getLocalName() : "?" + reader.getLocalName();
    }

    private boolean isOurs() {
        String namespace = reader.getNamespaceURI();
        return namespace != null && namespaces.contains(namespace);
    }

    /** Reads over the element; says whether something of our vocabulary lies in it. */
    boolean holdsOurs() throws IOException {
        int here = depth;
        boolean ours = isOurs();
        while (anyBelow(here)) {
            ours |= isOurs();
        }
        return ours;
    }

    /** An attribute of the element's own vocabulary; empty where there is none. */
    String attribute(String name) {
        String value = reader.getAttributeValue("", name);
        return value == null ? "" : value;
    }

    /** The attribute by which the element refers to another part, such as {@code r:id}. */
    String relation(String name) {
        String value = reader.getAttributeValue(Names.RELATIONS, name);
        String strict = reader.getAttributeValue(Names.STRICT_RELATIONS, name);
        return value != null ? value : strict != null ? strict : "";
    }

    /** Whether the attribute says yes. */
    boolean flag(String name, boolean otherwise) {
        return switch (attribute(name)) {
            case "" -> otherwise;
            case "1", "true", "on" -> true;
            default -> false;
        };
    }

    /** The text right in the element, which is then over. */
    String text() throws IOException {
        int here = depth;
        StringBuilder text = new StringBuilder();
        while (depth >= here) {
            int event = event();
            boolean words = event == XMLStreamConstants.CHARACTERS
                    || event == XMLStreamConstants.CDATA
                    || event == XMLStreamConstants.SPACE;
            if (words && depth == here) {
                text.append(reader.getTextCharacters(), reader.getTextStart(), reader.getTextLength());
                NotReadable.atMost(MOST_TEXT, text.length());
            }
        }
        return text.toString();
    }

    private static IOException damaged(Exception broken) {
        return broken instanceof XMLStreamException wrapped && wrapped.getNestedException() instanceof NotReadable named
                ? named
                : new NotReadable(NoWorkbook.DAMAGED, broken);
    }

    /** Reads what is left of it, too, so that a part is whole or not read at all. */
    @Override
    public void close() throws IOException {
        try (in) {
            while (!ended) {
                event();
            }
            in.transferTo(OutputStream.nullOutputStream());
        }
    }
}
