#include "app/pdf/fontsubset.h"

#include "app/card/fontreader.h"

#include <map>

namespace chandung::app::pdf {

namespace {

void put16(std::string& out, std::size_t value) {
    out += static_cast<char>(value >> 8 & 0xFF);
    out += static_cast<char>(value & 0xFF);
}
void put32(std::string& out, std::size_t value) {
    put16(out, value >> 16);
    put16(out, value & 0xFFFF);
}
void set16(std::string& bytes, std::size_t at, std::size_t value) {
    bytes[at] = static_cast<char>(value >> 8 & 0xFF);
    bytes[at + 1] = static_cast<char>(value & 0xFF);
}

class Subset {
public:
    Subset(const QByteArray& font, const std::vector<std::uint16_t>& glyphs)
        : m_bytes(font), m_font(font), m_glyphs(glyphs) {}

    std::string make() {
        writeGlyphs();
        std::map<std::string, std::string> tables{{"glyf", m_outlines}, {"loca", m_places}};
        tables["head"] = copy("head", 54);
        set16(tables["head"], 50, 1);
        for (const std::size_t at : {8U, 10U}) set16(tables["head"], at, 0);  // the sum over all
        tables["hhea"] = copy("hhea", 36);
        set16(tables["hhea"], 34, m_glyphs.size());
        tables["maxp"] = copy("maxp", 32);
        set16(tables["maxp"], 4, m_glyphs.size());
        tables["hmtx"] = metrics();
        return assembled(tables);
    }

private:
    [[nodiscard]] std::string copy(const char* tag, std::size_t size) const {
        std::string bytes(m_bytes.constData() + m_font.table(tag).at, std::min(size, m_font.table(tag).size));
        bytes.resize(size);
        return bytes;
    }

    [[nodiscard]] std::string outline(std::size_t glyph) const {
        const std::size_t loca = m_font.table("loca").at;
        const bool wide = m_font.u16(m_font.table("head").at + 50) != 0;
        const auto place = [&](std::size_t i) -> std::size_t {
            return wide ? m_font.u32(loca + 4 * i) : 2 * static_cast<std::size_t>(m_font.u16(loca + 2 * i));
        };
        const std::size_t from = place(glyph);
        const std::size_t to = place(glyph + 1);
        const FontReader::Table glyf = m_font.table("glyf");
        if (from >= to || to > glyf.size) return {};
        return {m_bytes.constData() + glyf.at + from, to - from};
    }

    void writeGlyphs() {
        for (std::size_t i = 0; i < m_glyphs.size(); ++i) {  // grows by the parts
            put32(m_places, m_outlines.size());
            std::string outline = this->outline(m_glyphs[i]);
            if (outline.size() >= 10) m_outlines += outline[0] & 0x80 ? composed(outline) : plain(outline);
            while (m_outlines.size() % 4 != 0) m_outlines += '\0';
        }
        put32(m_places, m_outlines.size());
    }

    /// Without its instructions.
    static std::string plain(const std::string& outline) {
        const FontReader reader(QByteArray::fromRawData(outline.data(), static_cast<qsizetype>(outline.size())));
        const std::size_t at = 10 + 2 * static_cast<std::size_t>(reader.u16(0));
        const std::size_t rest = at + 2 + reader.u16(at);
        if (rest > outline.size()) return {};
        return outline.substr(0, at) + std::string(2, '\0') + outline.substr(rest);
    }

    std::string composed(std::string outline) {
        constexpr unsigned words = 1, scale = 8, more = 0x20, twoScales = 0x40, matrix = 0x80, instructions = 0x100;
        std::size_t at = 10;
        unsigned flags = more;
        while ((flags & more) != 0 && at + 4 <= outline.size()) {
            const FontReader reader(QByteArray::fromRawData(outline.data(), static_cast<qsizetype>(outline.size())));
            flags = reader.u16(at);
            set16(outline, at, flags & ~instructions);
            set16(outline, at + 2, part(reader.u16(at + 2)));
            at += 4 + ((flags & words) != 0 ? 4 : 2);
            if ((flags & scale) != 0) at += 2;
            if ((flags & twoScales) != 0) at += 4;
            if ((flags & matrix) != 0) at += 8;
        }
        outline.resize(std::min(at, outline.size()));
        return outline;
    }

    std::size_t part(std::uint16_t glyph) {
        const auto [place, fresh] = m_parts.try_emplace(glyph, m_glyphs.size());
        if (fresh) m_glyphs.push_back(glyph);
        return place->second;
    }

    [[nodiscard]] std::string metrics() const {
        const std::size_t hmtx = m_font.table("hmtx").at;
        const std::size_t own = m_font.u16(m_font.table("hhea").at + 34);
        std::string bytes;
        for (const std::uint16_t glyph : m_glyphs) {
            put16(bytes, m_font.u16(hmtx + 4 * std::min<std::size_t>(glyph, own - 1)));
            put16(bytes, glyph < own ? m_font.u16(hmtx + 4 * glyph + 2) : m_font.u16(hmtx + 2 * own + 2 * glyph));
        }
        return bytes;
    }

    [[nodiscard]] static std::string assembled(std::map<std::string, std::string>& tables) {
        std::string out;
        put32(out, 0x00010000);
        put16(out, tables.size());
        put16(out, 64);  // six tables: 4 × 16, its logarithm, and what is left
        put16(out, 2);
        put16(out, tables.size() * 16 - 64);
        std::string body;
        const std::size_t start = 12 + 16 * tables.size();
        for (auto& [tag, bytes] : tables) {
            const std::size_t size = bytes.size();
            while (bytes.size() % 4 != 0) bytes += '\0';
            const FontReader reader(QByteArray::fromRawData(bytes.data(), static_cast<qsizetype>(bytes.size())));
            std::uint32_t sum = 0;
            for (std::size_t i = 0; i < bytes.size(); i += 4) sum += reader.u32(i);
            out += tag;
            put32(out, sum);
            put32(out, start + body.size());
            put32(out, size);
            body += bytes;
        }
        return out + body;
    }

    using FontReader = card::FontReader;

    QByteArray m_bytes;
    FontReader m_font;
    std::vector<std::uint16_t> m_glyphs;
    std::map<std::uint16_t, std::size_t> m_parts;
    std::string m_outlines;
    std::string m_places;
};

}  // namespace

std::string fontSubset(const QByteArray& font, const std::vector<std::uint16_t>& glyphs) {
    return Subset(font, glyphs).make();
}

}  // namespace chandung::app::pdf
