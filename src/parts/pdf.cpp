// The part that finishes PDF files with libqpdf.
#include "app/pdf/finish.h"
#include "parts/part.h"

#include "parts/pdfpages.h"

#include <qpdf/Pipeline.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFPageObjectHelper.hh>
#include <qpdf/QPDFWriter.hh>

#include <algorithm>
#include <cmath>
#include <stdexcept>

namespace chandung::parts {

namespace {

using namespace app::pdf;

using Handle = QPDFObjectHandle;

using Write = std::function<void(const char*, std::size_t)>;

class Output final : public Pipeline {
public:
    explicit Output(const Write& write) : Pipeline("output", nullptr), m_write(write) {}

    void write(unsigned char const* data, size_t size) override { m_write(reinterpret_cast<const char*>(data), size); }
    void finish() override {}

private:
    const Write& m_write;
};

Handle text(const std::string& value) {
    return Handle::newUnicodeString(value);
}

/// Turns the marks of the spans into marked content. Operands are held back until their operator is known.
class SpanFilter final : public Handle::TokenFilter {
public:
    explicit SpanFilter(const std::vector<std::string>& texts) : m_texts(texts) {}

    void handleToken(QPDFTokenizer::Token const& token) override {
        if (token.getType() != QPDFTokenizer::tt_word) {
            m_held.push_back(token);
            return;
        }
        if (token.getValue() == "re" && isMark()) {
            m_held.clear();
            m_dropFill = true;
            return;
        }
        if (token.getValue() == "f" && m_dropFill) {
            m_dropFill = false;
            m_held.clear();
            return;
        }
        if (m_inSpan && isNested(token.getValue())) {
            m_held.clear();
            return;
        }
        release();
        writeToken(token);
    }

    void handleEOF() override { release(); }

private:
    void release() {
        for (const QPDFTokenizer::Token& token : m_held) writeToken(token);
        m_held.clear();
    }

    /// Qt marks glyphs that stand for nothing (an emoji beside bold letters) as an empty text, and readers then take
    /// the whole span for empty: within a span of ours there is no other.
    bool isNested(const std::string& word) {
        if (word == "BDC") {
            ++m_nested;
            return true;
        }
        if (word != "EMC" || m_nested == 0) return false;
        --m_nested;
        return true;
    }

    /// Whether the rectangle at hand is a mark; if so, what it stands for is written.
    bool isMark() {
        std::vector<double> numbers;
        for (const QPDFTokenizer::Token& token : m_held) {
            const auto type = token.getType();
            if (type == QPDFTokenizer::tt_integer || type == QPDFTokenizer::tt_real)
                numbers.push_back(std::stod(token.getValue()));
        }
        if (numbers.size() != 4) return false;
        const double x = numbers[0];
        if (x == spanEndX) {
            write("\nEMC\n");
            m_inSpan = false;
            return true;
        }
        const auto index = static_cast<std::size_t>(std::lround(std::max(0.0, numbers[1])));
        if (x != spanBeginX || index >= m_texts.size()) return false;
        write("\n/Span <</ActualText " + text(m_texts[index]).unparse() + ">> BDC\n");
        m_inSpan = true;
        return true;
    }

    const std::vector<std::string>& m_texts;
    std::vector<QPDFTokenizer::Token> m_held;
    bool m_dropFill = false;
    bool m_inSpan = false;
    int m_nested = 0;
};

void putPhotos(QPDF& pdf, const std::map<int, FinishPhoto>& photos) {
    if (photos.empty()) return;
    for (Handle& object : pdf.getAllObjects()) {
        if (!object.isStream()) continue;
        Handle dictionary = object.getDict();
        if (!dictionary.getKey("/Subtype").isNameAndEquals("/Image") || !dictionary.getKey("/Height").isInteger() ||
            dictionary.getKey("/Height").getIntValue() != 1)
            continue;
        const auto found = photos.find(dictionary.getKey("/Width").getIntValueAsInt());
        if (found == photos.end()) continue;
        const FinishPhoto& photo = found->second;
        describePhoto(dictionary, photo);
        object.replaceStreamData(
            [&photo](Pipeline* pipeline) {
                pipeline->write(reinterpret_cast<const unsigned char*>(photo.bytes), photo.size);
                pipeline->finish();
            },
            Handle::newName("/DCTDecode"), Handle::newNull());
    }
}

/// The outline is a tree of linked lists.
class Outline {
public:
    Outline(QPDF& pdf, std::vector<QPDFPageObjectHelper>& pages)
        : m_pdf(pdf), m_pages(pages), m_root(pdf.makeIndirectObject(Handle::newDictionary())) {
        m_root.replaceKey("/Type", Handle::newName("/Outlines"));
    }

    void add(const Bookmark& bookmark) {
        if (bookmark.page < 0 || static_cast<std::size_t>(bookmark.page) >= m_pages.size()) return;
        const auto level = std::min(static_cast<std::size_t>(std::max(0, bookmark.level)), m_open.size());
        m_open.resize(level);
        Handle parent = level == 0 ? m_root : m_open.back();
        Handle entry = m_pdf.makeIndirectObject(Handle::newDictionary());
        entry.replaceKey("/Title", text(bookmark.title));
        entry.replaceKey("/Parent", parent);
        Handle place = Handle::newArray();
        place.appendItem(m_pages[static_cast<std::size_t>(bookmark.page)].getObjectHandle());
        place.appendItem(Handle::newName("/Fit"));
        entry.replaceKey("/Dest", place);
        if (parent.hasKey("/Last")) {
            Handle before = parent.getKey("/Last");
            before.replaceKey("/Next", entry);
            entry.replaceKey("/Prev", before);
        } else {
            parent.replaceKey("/First", entry);
        }
        parent.replaceKey("/Last", entry);
        // Shown unfolded: every ancestor counts it.
        count(m_root);
        for (Handle& ancestor : m_open) count(ancestor);
        m_open.push_back(entry);
        m_any = true;
    }

    void put() {
        if (!m_any) return;
        m_pdf.getRoot().replaceKey("/Outlines", m_root);
        m_pdf.getRoot().replaceKey("/PageMode", Handle::newName("/UseOutlines"));
    }

private:
    static void count(Handle& node) {
        const auto now = node.hasKey("/Count") ? node.getKey("/Count").getIntValue() : 0;
        node.replaceKey("/Count", Handle::newInteger(now + 1));
    }

    QPDF& m_pdf;
    std::vector<QPDFPageObjectHelper>& m_pages;
    Handle m_root;
    std::vector<Handle> m_open;
    bool m_any = false;
};

void describe(QPDF& pdf, const Finish& finish) {
    Handle root = pdf.getRoot();
    root.replaceKey("/Lang", Handle::newString(finish.language));
    Handle preferences = Handle::newDictionary();
    preferences.replaceKey("/DisplayDocTitle", Handle::newBool(true));
    root.replaceKey("/ViewerPreferences", preferences);
    Handle info = pdf.getTrailer().getKey("/Info");
    if (!info.isDictionary()) {
        info = pdf.makeIndirectObject(Handle::newDictionary());
        pdf.getTrailer().replaceKey("/Info", info);
    }
    info.replaceKey("/Title", text(finish.title));
    info.replaceKey("/Creator", text("Chandung"));
    info.replaceKey("/Producer", text("Chandung"));
    info.replaceKey("/CreationDate", Handle::newString(finish.created));
    if (!finish.author.empty()) info.replaceKey("/Author", text(finish.author));
    Handle metadata = Handle::newStream(&pdf, finish.metadata);
    metadata.getDict().replaceKey("/Type", Handle::newName("/Metadata"));
    metadata.getDict().replaceKey("/Subtype", Handle::newName("/XML"));
    root.replaceKey("/Metadata", metadata);
}

void finishPdf(FILE* rough, const Finish& finish, const Write& write) {
    QPDF pdf;
    pdf.setSuppressWarnings(true);
    if (rough)
        pdf.processFile("pages", rough, true);
    else
        pdf.emptyPDF();
    describe(pdf, finish);
    std::vector<QPDFPageObjectHelper> pages = QPDFPageDocumentHelper(pdf).getAllPages();
    if (!finish.spanTexts.empty())
        for (QPDFPageObjectHelper& page : pages)
            page.addContentTokenFilter(std::make_shared<SpanFilter>(finish.spanTexts));
    if (rough) putPhotos(pdf, finish.photos);
    putPages(pdf, finish);
    pages = QPDFPageDocumentHelper(pdf).getAllPages();
    Outline outline(pdf, pages);
    for (const Bookmark& bookmark : finish.bookmarks) outline.add(bookmark);
    outline.put();

    Output output(write);
    QPDFWriter writer(pdf);
    writer.setOutputPipeline(&output);
    writer.setObjectStreamMode(qpdf_o_generate);
    writer.write();
}

constexpr PdfPart part{&finishPdf};

}  // namespace

}  // namespace chandung::parts

CHANDUNG_PART(chandung::parts::part)
