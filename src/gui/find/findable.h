#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace chandung::gui {

/// A place of a long page that words can be found in.
struct FindSpot {
    QString id;    ///< the page's own
    QString text;  ///< what stands there
};

/// A page in which one can find words (Ctrl F). FindBar asks and shows; the page goes to the spots.
class Findable {
public:
    virtual ~Findable() = default;

    /// In the order a reader meets them, folded ones too.
    [[nodiscard]] virtual std::vector<FindSpot> findSpots() const = 0;
    /// Brings a spot into view and makes it the current one; the keyboard stays where it is.
    virtual void showSpot(const FindSpot& spot, const QStringList& words) = 0;
    /// Marks the words everywhere; none takes the marks away.
    virtual void showFound(const QStringList& words) = 0;
};

}  // namespace chandung::gui
