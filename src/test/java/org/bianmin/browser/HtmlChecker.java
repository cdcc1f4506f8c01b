package org.bianmin.browser;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import nu.validator.validation.SimpleDocumentValidator;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** The checker of validator.w3.org/nu, in this process. Not safe for several threads. */
public final class HtmlChecker {

    private static final String HTML_SCHEMA = "http://s.validator.nu/html5-rdfalite.rnc";

    private final List<String> found = new ArrayList<>();
    private final SimpleDocumentValidator validator;

    public HtmlChecker() {
        ErrorHandler handler = new Collector();
        try {
            validator = new SimpleDocumentValidator(true, true, false);
            validator.setUpMainSchema(HTML_SCHEMA, handler);
            validator.setUpValidatorAndParsers(handler, false, false);
        } catch (Exception e) {
            throw new IllegalStateException("the HTML checker does not start", e);
        }
    }

    /** The errors and warnings of a page: line, column and message. */
    public List<String> check(String html) {
        found.clear();
        InputSource source = new InputSource(new StringReader(html));
        source.setSystemId("https://bianmin.example/page.html");
        try {
            validator.checkHtmlInputSource(source);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SAXException e) {
            throw new IllegalStateException(e);
        }
        return List.copyOf(found);
    }

    /** Keeps what the checker says. */
    private final class Collector implements ErrorHandler {

        @Override
        public void warning(SAXParseException warning) {
            keep("warning", warning);
        }

        @Override
        public void error(SAXParseException error) {
            keep("error", error);
        }

        @Override
        public void fatalError(SAXParseException error) {
            keep("error", error);
        }

        private void keep(String level, SAXParseException what) {
            found.add(what.getLineNumber() + ":" + what.getColumnNumber() + " " + level + ": " + what.getMessage());
        }
    }
}
