#pragma once

#include <QString>

#include <string>
#include <vector>

class QPainter;

namespace chandung::app::pdf {

/// The lines of a PDF whose glyphs do not tell their text: emoji, joined and stacked scripts, what lies beyond the
/// first plane. QPdfWriter cannot say what they read as, so each gets a mark before and after it, which finishing
/// turns into a marked-content span with the line as its ActualText.
class TextSpans {
public:
    /// Whether a reader of the PDF would get something else than `text` from its glyphs.
    [[nodiscard]] static bool needed(const QString& text);
    /// The same for one cluster of a right-to-left line; letters of such scripts and their marks tell their text.
    [[nodiscard]] static bool neededInRightToLeft(const QString& cluster);

    void begin(QPainter& painter, const QString& text);
    static void end(QPainter& painter);

    /// In UTF-8, by number.
    [[nodiscard]] std::vector<std::string> take() { return std::move(m_texts); }

private:
    std::vector<std::string> m_texts;
};

}  // namespace chandung::app::pdf
