#include "parts/pdfpages.h"

#include "parts/pdffont.h"

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFPageObjectHelper.hh>

#include <stdexcept>

namespace chandung::app::pdf {

namespace {

using Handle = QPDFObjectHandle;

std::string hex(unsigned value) {
    static constexpr char digits[] = "0123456789ABCDEF";
    std::string text;
    for (int shift = 12; shift >= 0; shift -= 4) text += digits[value >> shift & 15];
    return text;
}

/// What the codes read as. Letters of the first plane only.
std::string letterMap(const FinishFont& font) {
    std::string map =
        "/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n/CIDSystemInfo << /Registry (Adobe) /Ordering "
        "(UCS) /Supplement 0 >> def\n/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n1 begincodespacerange\n"
        "<0000> <FFFF>\nendcodespacerange\n";
    constexpr std::size_t most = 100;  // of one section
    for (std::size_t from = 1; from < font.letters.size(); from += most) {
        const std::size_t to = std::min(from + most, font.letters.size());
        map += std::to_string(to - from) + " beginbfchar\n";
        for (std::size_t code = from; code < to; ++code)
            map += '<' + hex(static_cast<unsigned>(code)) + "> <" + hex(font.letters[code]) + ">\n";
        map += "endbfchar\n";
    }
    return map + "endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n";
}

Handle descriptor(QPDF& pdf, const FinishFont& font, const std::string& cut, const std::string& name) {
    Handle program = Handle::newStream(&pdf, cut);
    program.getDict().replaceKey("/Length1", Handle::newInteger(static_cast<long long>(cut.size())));
    Handle box = Handle::newArray();
    for (const int edge : font.box) box.appendItem(Handle::newInteger(edge));
    constexpr int symbolic = 4, slanted = 64;
    Handle made = pdf.makeIndirectObject(Handle::newDictionary());
    made.replaceKey("/Type", Handle::newName("/FontDescriptor"));
    made.replaceKey("/FontName", Handle::newName(name));
    made.replaceKey("/Flags", Handle::newInteger(font.italic ? symbolic + slanted : symbolic));
    made.replaceKey("/FontBBox", box);
    made.replaceKey("/ItalicAngle", Handle::newInteger(font.italicAngle));
    made.replaceKey("/Ascent", Handle::newInteger(font.ascent));
    made.replaceKey("/Descent", Handle::newInteger(font.descent));
    made.replaceKey("/CapHeight", Handle::newInteger(font.capHeight));
    made.replaceKey("/StemV", Handle::newInteger(font.bold ? 140 : 80));
    made.replaceKey("/FontFile2", program);
    return made;
}

Handle makeFont(QPDF& pdf, int number, const FinishFont& font) {
    // Six letters before the name say that it is only a part of the font.
    const std::string name = std::string("/CHNDG") + static_cast<char>('A' + number) + '+' + font.name;
    const CutFont cut = cutFont(font);
    Handle system = Handle::newDictionary();
    system.replaceKey("/Registry", Handle::newString("Adobe"));
    system.replaceKey("/Ordering", Handle::newString("Identity"));
    system.replaceKey("/Supplement", Handle::newInteger(0));
    Handle widths = Handle::newArray();
    for (const int width : font.widths) widths.appendItem(Handle::newInteger(width));
    Handle all = Handle::newArray();
    all.appendItem(Handle::newInteger(0));
    all.appendItem(widths);
    Handle glyphs = pdf.makeIndirectObject(Handle::newDictionary());
    glyphs.replaceKey("/Type", Handle::newName("/Font"));
    glyphs.replaceKey("/Subtype", Handle::newName("/CIDFontType2"));
    glyphs.replaceKey("/BaseFont", Handle::newName(name));
    glyphs.replaceKey("/CIDSystemInfo", system);
    glyphs.replaceKey("/CIDToGIDMap", Handle::newStream(&pdf, cut.places));
    glyphs.replaceKey("/FontDescriptor", descriptor(pdf, font, cut.program, name));
    glyphs.replaceKey("/W", all);
    Handle descendants = Handle::newArray();
    descendants.appendItem(glyphs);
    Handle made = pdf.makeIndirectObject(Handle::newDictionary());
    made.replaceKey("/Type", Handle::newName("/Font"));
    made.replaceKey("/Subtype", Handle::newName("/Type0"));
    made.replaceKey("/BaseFont", Handle::newName(name));
    made.replaceKey("/Encoding", Handle::newName("/Identity-H"));
    made.replaceKey("/DescendantFonts", descendants);
    made.replaceKey("/ToUnicode", Handle::newStream(&pdf, letterMap(font)));
    return made;
}

/// Gives the bytes of something that outlives the writing.
void give(Handle stream, const char* bytes, std::size_t size, const char* filter) {
    stream.replaceStreamData(
        [bytes, size](Pipeline* pipeline) {
            pipeline->write(reinterpret_cast<const unsigned char*>(bytes), size);
            pipeline->finish();
        },
        Handle::newName(filter), Handle::newNull());
}

/// The outlines that pages draw by number.
std::map<int, Handle> makeShapes(QPDF& pdf, const std::map<int, FinishShape>& shapes) {
    std::map<int, Handle> made;
    for (const auto& [number, shape] : shapes) {
        Handle stream = Handle::newStream(&pdf, shape.content);
        Handle dictionary = stream.getDict();
        dictionary.replaceKey("/Subtype", Handle::newName("/Form"));
        Handle box = Handle::newArray();
        for (const int edge : shape.box) box.appendItem(Handle::newInteger(edge));
        dictionary.replaceKey("/BBox", box);
        made.emplace(number, stream);
    }
    return made;
}

/// The photos that pages without QPdfWriter use, each once.
class Photos {
public:
    Photos(QPDF& pdf, const std::map<int, FinishPhoto>& photos) : m_pdf(pdf), m_photos(photos) {}

    Handle object(int number) {
        const auto known = m_objects.find(number);
        if (known != m_objects.end()) return known->second;
        const FinishPhoto& photo = m_photos.at(number);
        Handle stream = Handle::newStream(&m_pdf);
        Handle dictionary = stream.getDict();
        dictionary.replaceKey("/Type", Handle::newName("/XObject"));
        dictionary.replaceKey("/Subtype", Handle::newName("/Image"));
        describePhoto(dictionary, photo);
        give(stream, photo.bytes, photo.size, "/DCTDecode");
        return m_objects.emplace(number, stream).first->second;
    }

private:
    QPDF& m_pdf;
    const std::map<int, FinishPhoto>& m_photos;
    std::map<int, Handle> m_objects;
};

}  // namespace

void describePhoto(QPDFObjectHandle dictionary, const FinishPhoto& photo) {
    dictionary.replaceKey("/Width", Handle::newInteger(photo.width));
    dictionary.replaceKey("/Height", Handle::newInteger(photo.height));
    dictionary.replaceKey("/BitsPerComponent", Handle::newInteger(8));
    dictionary.replaceKey("/ColorSpace", Handle::newName(photo.grey ? "/DeviceGray" : "/DeviceRGB"));
    dictionary.replaceKey("/Interpolate", Handle::newBool(true));
}

void putPages(QPDF& pdf, const Finish& finish) {
    QPDFPageDocumentHelper document(pdf);
    document.pushInheritedAttributesToPage();
    std::vector<QPDFPageObjectHelper> rough = document.getAllPages();
    for (QPDFPageObjectHelper& page : rough) document.removePage(page);
    Handle fonts = pdf.makeIndirectObject(Handle::newDictionary());
    for (const auto& [number, font] : finish.fonts)
        fonts.replaceKey("/F" + std::to_string(number), makeFont(pdf, number, font));
    const std::map<int, Handle> shapes = makeShapes(pdf, finish.shapes);
    Photos photos(pdf, finish.photos);
    auto next = rough.begin();
    for (const FinishPage& page : finish.pages) {
        if (page.fromRough) {
            if (next == rough.end()) throw std::runtime_error("a page is missing");
            document.addPage(*next++, false);
            continue;
        }
        Handle resources = Handle::newDictionary();
        resources.replaceKey("/Font", fonts);
        if (!page.photos.empty() || !page.shapes.empty()) {
            Handle objects = Handle::newDictionary();
            for (const int number : page.shapes) objects.replaceKey("/P" + std::to_string(number), shapes.at(number));
            for (const int number : page.photos)
                objects.replaceKey("/Im" + std::to_string(number), photos.object(number));
            resources.replaceKey("/XObject", objects);
        }
        Handle content = Handle::newStream(&pdf);
        give(content, page.content.data(), page.content.size(), "/FlateDecode");
        Handle made = pdf.makeIndirectObject(Handle::newDictionary());
        made.replaceKey("/Type", Handle::newName("/Page"));
        made.replaceKey("/MediaBox", Handle::newArray(QPDFObjectHandle::Rectangle(0, 0, page.width, page.height)));
        made.replaceKey("/Resources", resources);
        made.replaceKey("/Contents", content);
        document.addPage(QPDFPageObjectHelper(made), false);
    }
}

}  // namespace chandung::app::pdf
