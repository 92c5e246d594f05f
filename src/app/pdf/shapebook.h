#pragma once

#include "app/pdf/finish.h"

#include <map>
#include <string>

namespace chandung::app::pdf {

/// The outlines that come again and again in a PDF: marks, bars, parts of icons. The second time, and from then on,
/// such an outline is an object of its own, which stands in the file once.
class ShapeBook {
public:
    /// The number of an outline whose operators begin at the origin; 0: write it where it stands.
    int number(const std::string& operators, const std::array<int, 4>& box) {
        if (operators.size() < shortest) return 0;
        Known& known = m_known[operators];
        if (known.seen && known.number == 0) {
            known.number = static_cast<int>(m_shapes.size()) + 1;
            m_shapes.emplace(known.number, FinishShape{operators, box});
        }
        known.seen = true;
        return known.number;
    }

    [[nodiscard]] std::map<int, FinishShape> take() { return std::move(m_shapes); }

private:
    static constexpr std::size_t shortest = 90;  ///< fewer bytes are not worth an object

    struct Known {
        bool seen = false;
        int number = 0;
    };
    std::map<std::string, Known> m_known;
    std::map<int, FinishShape> m_shapes;
};

}  // namespace chandung::app::pdf
