#include "app/card/cardface.h"

#include "app/card/fontreader.h"

#include <QResource>

#include <array>

namespace chandung::app::card {

namespace {

/// Letters that stand each for themselves: no marks that stack, no tone letters that join, no signs of direction.
bool isPlain(char16_t code) {
    const QChar letter(code);
    if (code >= 0x02E5 && code <= 0x02E9) return false;
    if (letter.isMark() || (!letter.isPrint() && code != 0x00A0)) return false;
    const QChar::Script script = letter.script();
    return script == QChar::Script_Latin || script == QChar::Script_Common;
}

/// The places of a coverage table, by glyph, counted from 1.
std::vector<std::uint16_t> coverage(const FontReader& font, std::size_t at, std::size_t glyphs) {
    std::vector<std::uint16_t> places(glyphs);
    const std::size_t count = font.u16(at + 2);
    if (font.u16(at) == 1) {
        for (std::size_t i = 0; i < count; ++i)
            if (const std::uint16_t glyph = font.u16(at + 4 + 2 * i); glyph < glyphs)
                places[glyph] = static_cast<std::uint16_t>(i + 1);
        return places;
    }
    for (std::size_t i = 0; i < count; ++i) {
        const std::size_t range = at + 4 + 6 * i;
        std::size_t place = font.u16(range + 4);
        for (std::size_t glyph = font.u16(range); glyph <= font.u16(range + 2) && glyph < glyphs; ++glyph)
            places[glyph] = static_cast<std::uint16_t>(++place);
    }
    return places;
}

std::vector<std::uint16_t> classes(const FontReader& font, std::size_t at, std::size_t glyphs) {
    std::vector<std::uint16_t> list(glyphs);
    if (font.u16(at) == 1) {
        const std::size_t first = font.u16(at + 2);
        for (std::size_t i = 0; i < font.u16(at + 4) && first + i < glyphs; ++i)
            list[first + i] = font.u16(at + 6 + 2 * i);
        return list;
    }
    for (std::size_t i = 0; i < font.u16(at + 2); ++i) {
        const std::size_t range = at + 4 + 6 * i;
        for (std::size_t glyph = font.u16(range); glyph <= font.u16(range + 2) && glyph < glyphs; ++glyph)
            list[glyph] = font.u16(range + 4);
    }
    return list;
}

QByteArray resource(const char* face) {
    return QResource(QStringLiteral(":/fonts/card/NotoSans-%1.ttf").arg(QLatin1String(face))).uncompressedData();
}

}  // namespace

const CardFace& CardFace::of(Face face) {
    switch (face) {
        case Face::Regular: {
            static const CardFace regular(resource("Regular"));
            return regular;
        }
        case Face::Italic: {
            static const CardFace italic(resource("Italic"));
            return italic;
        }
        case Face::Bold: {
            static const CardFace bold(resource("Bold"));
            return bold;
        }
        case Face::BoldItalic:
            break;
    }
    static const CardFace boldItalic(resource("BoldItalic"));
    return boldItalic;
}

CardFace::CardFace(const QByteArray& font) : m_data(font) {
    if (readAdvances() && readKerning() && readLetters()) return;
    m_glyphs.clear();
}

bool CardFace::readAdvances() {
    const FontReader font(m_data);
    const std::size_t hhea = font.table("hhea").at;
    const std::size_t hmtx = font.table("hmtx").at;
    const std::size_t maxp = font.table("maxp").at;
    m_unitsPerEm = font.u16(font.table("head").at + 18);
    if (!hhea || !hmtx || !maxp || m_unitsPerEm == 0 || !font.table("glyf").at || font.table("fvar").at) return false;
    m_advances.resize(font.u16(maxp + 4));
    const std::size_t own = font.u16(hhea + 34);
    if (own == 0) return false;
    for (std::size_t i = 0; i < m_advances.size(); ++i) m_advances[i] = font.u16(hmtx + 4 * std::min(i, own - 1));
    return true;
}

bool CardFace::readLetters() {
    const FontReader font(m_data);
    const std::size_t cmap = font.table("cmap").at;
    std::size_t at = 0;
    for (std::size_t i = 0; cmap && i < font.u16(cmap + 2); ++i) {
        const std::size_t entry = cmap + 4 + 8 * i;
        if (font.u16(entry) == 3 && font.u16(entry + 2) == 1) at = cmap + font.u32(entry + 4);
    }
    if (at == 0 || font.u16(at) != 4) return false;
    m_glyphs.assign(letters, 0);
    const std::size_t twice = font.u16(at + 6);
    for (std::size_t i = 0; i < twice; i += 2) {
        const std::size_t last = font.u16(at + 14 + i);
        const std::size_t first = font.u16(at + 16 + twice + i);
        const std::size_t shift = font.u16(at + 16 + 2 * twice + i);
        const std::size_t range = at + 16 + 3 * twice + i;
        for (std::size_t code = first; code <= last && code < letters; ++code) {
            std::size_t glyph = code;
            if (font.u16(range) != 0) glyph = font.u16(range + font.u16(range) + 2 * (code - first));
            if (glyph != 0) glyph = (glyph + shift) & 0xFFFF;
            if (glyph < m_advances.size() && isPlain(static_cast<char16_t>(code)))
                m_glyphs[code] = static_cast<std::uint16_t>(glyph);
        }
    }
    return true;
}

/// The pairs of the feature "kern" of Latin. Chained lookups of it are for marks, which are not held.
bool CardFace::readKerning() {
    const FontReader font(m_data);
    const std::size_t gpos = font.table("GPOS").at;
    if (!gpos) return false;
    const std::size_t scripts = gpos + font.u16(gpos + 4);
    const std::size_t features = gpos + font.u16(gpos + 6);
    const std::size_t lookups = gpos + font.u16(gpos + 8);
    std::size_t language = 0;
    for (std::size_t i = 0; i < font.u16(scripts); ++i) {
        const std::size_t entry = scripts + 2 + 6 * i;
        const std::size_t script = scripts + font.u16(entry + 4);
        if (font.u32(entry) == 0x6C61746E) language = script + font.u16(script);  // latn
    }
    if (language == 0) return false;
    for (std::size_t i = 0; i < font.u16(language + 4); ++i) {
        const std::size_t entry = features + 2 + 6 * static_cast<std::size_t>(font.u16(language + 6 + 2 * i));
        if (font.u32(entry) != 0x6B65726E) continue;  // kern
        const std::size_t feature = features + font.u16(entry + 4);
        for (std::size_t j = 0; j < font.u16(feature + 2); ++j) {
            const std::size_t place = lookups + 2 + 2 * static_cast<std::size_t>(font.u16(feature + 4 + 2 * j));
            const std::size_t lookup = lookups + font.u16(place);
            const int type = font.u16(lookup);
            if (type == 8) continue;
            if (type != 2) return false;
            for (std::size_t k = 0; k < font.u16(lookup + 4); ++k)
                if (!readPairs(lookup + font.u16(lookup + 6 + 2 * k))) return false;
        }
    }
    return true;
}

bool CardFace::readPairs(std::size_t at) {
    const FontReader font(m_data);
    // Only the way to the next glyph changes.
    if (font.u16(at + 4) != 4 || font.u16(at + 6) != 0) return false;
    const std::size_t glyphs = m_advances.size();
    Pairs pairs;
    pairs.base = at;
    pairs.first = coverage(font, at + font.u16(at + 2), glyphs);
    if (font.u16(at) == 1) {
        pairs.at = at + 10;
    } else if (font.u16(at) == 2) {
        const std::vector<std::uint16_t> firstClass = classes(font, at + font.u16(at + 8), glyphs);
        for (std::size_t i = 0; i < glyphs; ++i)
            if (pairs.first[i] != 0) pairs.first[i] = static_cast<std::uint16_t>(firstClass[i] + 1);
        pairs.second = classes(font, at + font.u16(at + 10), glyphs);
        pairs.classes = font.u16(at + 14);
        pairs.at = at + 16;
    } else {
        return false;
    }
    m_pairs.push_back(std::move(pairs));
    return true;
}

int CardFace::kerning(std::uint16_t left, std::uint16_t right) const {
    const FontReader font(m_data);
    for (const Pairs& pairs : m_pairs) {
        const std::size_t first = pairs.first[left];
        if (first == 0) continue;
        if (!pairs.second.empty()) return font.i16(pairs.at + 2 * ((first - 1) * pairs.classes + pairs.second[right]));
        const std::size_t set = pairs.base + font.u16(pairs.at + 2 * (first - 1));
        std::size_t from = 0;
        std::size_t to = font.u16(set);
        while (from < to) {
            const std::size_t middle = (from + to) / 2;
            const std::uint16_t glyph = font.u16(set + 2 + 4 * middle);
            if (glyph == right) return font.i16(set + 4 + 4 * middle);
            if (glyph < right)
                from = middle + 1;
            else
                to = middle;
        }
    }
    return 0;
}

bool CardFace::holds(QStringView text) const {
    if (m_glyphs.empty()) return false;
    for (const QChar letter : text)
        if (letter.unicode() >= letters || m_glyphs[letter.unicode()] == 0) return false;
    return true;
}

int CardFace::width(QStringView text) const {
    int sum = 0;
    std::uint16_t left = 0;
    for (const QChar letter : text) {
        const std::uint16_t glyph = m_glyphs[letter.unicode()];
        if (left != 0) sum += kerning(left, glyph);
        sum += m_advances[glyph];
        left = glyph;
    }
    return sum;
}

std::vector<FaceGlyph> CardFace::glyphs(QStringView text) const {
    std::vector<FaceGlyph> list;
    list.reserve(static_cast<std::size_t>(text.size()));
    for (const QChar letter : text) {
        const std::uint16_t glyph = m_glyphs[letter.unicode()];
        if (!list.empty()) list.back().kerning = static_cast<std::int16_t>(kerning(list.back().glyph, glyph));
        list.push_back({letter.unicode(), glyph, 0});
    }
    return list;
}

}  // namespace chandung::app::card
