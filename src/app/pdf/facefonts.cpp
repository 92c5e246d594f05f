#include "app/pdf/facefonts.h"

#include "app/card/cardface.h"
#include "app/card/fontreader.h"

namespace chandung::app::pdf {

using card::CardFace;
using card::Face;

namespace {

constexpr std::array names{"NotoSans-Regular", "NotoSans-Italic", "NotoSans-Bold", "NotoSans-BoldItalic"};

int thousandths(int units, int unitsPerEm) {
    return (units * 1000 + (units < 0 ? -unitsPerEm : unitsPerEm) / 2) / unitsPerEm;
}

/// What a reader of the PDF may ask of a font before it reads it.
void describe(FinishFont& font, const CardFace& face) {
    const card::FontReader reader(face.data());
    const int em = face.unitsPerEm();
    const std::size_t head = reader.table("head").at;
    const std::size_t hhea = reader.table("hhea").at;
    const std::size_t os2 = reader.table("OS/2").at;
    const std::size_t post = reader.table("post").at;
    for (std::size_t i = 0; i < 4; ++i) font.box[i] = thousandths(reader.i16(head + 36 + 2 * i), em);
    font.ascent = thousandths(reader.i16(hhea + 4), em);
    font.descent = thousandths(reader.i16(hhea + 6), em);
    font.capHeight = os2 && reader.u16(os2) >= 2 ? thousandths(reader.i16(os2 + 88), em) : font.ascent;
    font.italicAngle = post ? reader.i16(post + 4) : 0;
}

}  // namespace

bool FaceFonts::holds(const card::TextItem& item) {
    return CardFace::of(item.face).holds(item.text);
}

FaceLine FaceFonts::line(const card::TextItem& item) {
    const auto place = static_cast<std::size_t>(item.face);
    Letters& used = m_faces[place];
    if (used.codes.empty()) {
        used.codes.assign(0x10000, 0);
        used.glyphs.push_back(0);
        used.letters.push_back(0);
    }
    const CardFace& face = CardFace::of(item.face);
    FaceLine line{static_cast<int>(place) + 1, {}};
    for (const card::FaceGlyph& glyph : face.glyphs(item.text)) {
        std::uint16_t& code = used.codes[glyph.letter];
        if (code == 0) {
            code = static_cast<std::uint16_t>(used.glyphs.size());
            used.glyphs.push_back(glyph.glyph);
            used.letters.push_back(glyph.letter);
        }
        line.codes.push_back({code, thousandths(glyph.kerning, face.unitsPerEm())});
    }
    return line;
}

std::map<int, FinishFont> FaceFonts::fonts() const {
    std::map<int, FinishFont> fonts;
    for (std::size_t i = 0; i < m_faces.size(); ++i) {
        const Letters& used = m_faces[i];
        if (used.glyphs.empty()) continue;
        const CardFace& face = CardFace::of(static_cast<Face>(i));
        FinishFont& font = fonts[static_cast<int>(i) + 1];
        font.name = names[i];
        font.italic = i % 2 == 1;
        font.bold = i >= 2;
        font.file = face.data().constData();
        font.fileSize = static_cast<std::size_t>(face.data().size());
        font.glyphs = used.glyphs;
        font.letters = used.letters;
        for (const std::uint16_t glyph : used.glyphs)
            font.widths.push_back(thousandths(face.advance(glyph), face.unitsPerEm()));
        describe(font, face);
    }
    return fonts;
}

}  // namespace chandung::app::pdf
