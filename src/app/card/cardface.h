#pragma once

#include "chandung/app/card/carddocument.h"

#include <QByteArray>
#include <QStringView>

#include <cstdint>
#include <vector>

namespace chandung::app::card {

/// One glyph of a line in a face: its letter, its number in the font, and by how much kerning moves what follows.
struct FaceGlyph {
    char16_t letter = 0;
    std::uint16_t glyph = 0;
    std::int16_t kerning = 0;  ///< in units of the font
};

/// One of the four faces that cards embed, read from the font itself. Latin text without combining marks needs no more
/// than its letters' glyphs, widths and kerning pairs, so that such text is measured and written without asking Qt,
/// which loads every glyph of a large size anew each time. What Qt makes of the same text is the same
/// (tests/app/cardface.cpp).
class CardFace {
public:
    /// Read once; may be used by any thread.
    static const CardFace& of(Face face);

    /// Whether all of `text` is such text. False for everything when the font is not of the kind that is understood.
    [[nodiscard]] bool holds(QStringView text) const;

    /// Width of a text that it holds, in units of the font; no kerning at its ends.
    [[nodiscard]] int width(QStringView text) const;

    /// The glyphs of a text that it holds.
    [[nodiscard]] std::vector<FaceGlyph> glyphs(QStringView text) const;

    [[nodiscard]] int advance(std::uint16_t glyph) const { return m_advances[glyph]; }
    [[nodiscard]] int unitsPerEm() const { return m_unitsPerEm; }
    [[nodiscard]] const QByteArray& data() const { return m_data; }

    explicit CardFace(const QByteArray& font);

private:
    static constexpr char16_t letters = 0x2600;

    /// A lookup's part that kerns: single pairs, or classes of glyphs.
    struct Pairs {
        std::vector<std::uint16_t> first;   ///< by glyph: place of its pairs + 1, or its class + 1; 0: none
        std::vector<std::uint16_t> second;  ///< by glyph: its class; empty for single pairs
        std::size_t at = 0;                 ///< of the offsets of the pairs, or of the classes' values
        std::size_t base = 0;               ///< what the offsets count from
        std::size_t classes = 0;            ///< of the second glyph
    };

    bool readLetters();
    bool readAdvances();
    bool readKerning();
    bool readPairs(std::size_t at);
    [[nodiscard]] int kerning(std::uint16_t left, std::uint16_t right) const;

    QByteArray m_data;
    int m_unitsPerEm = 0;
    std::vector<std::uint16_t> m_glyphs;    ///< by letter; 0: not held
    std::vector<std::uint16_t> m_advances;  ///< by glyph
    std::vector<Pairs> m_pairs;
};

}  // namespace chandung::app::card
