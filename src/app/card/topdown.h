#pragma once

#include "app/card/setting.h"
#include "app/card/sheet.h"
#include "chandung/app/card/carddocument.h"

#include <QSizeF>

#include <vector>

namespace chandung::app::card {

/// Pages of one column that are filled from the top: guides and reports. What does not fit any more begins a new page;
/// in the end each page gets a footer with its number.
class TopDownPages {
public:
    static constexpr double margin = 42;

    /// `footerRoom`: what stays free above the lower margin. `persona`: the name that the pages carry. In points.
    TopDownPages(const Setting& setting, const QSizeF& size, double footerRoom, QString persona = {});

    [[nodiscard]] double width() const { return m_size.width() - 2 * margin; }

    /// Puts a sheet below what is there already; it takes `height` points.
    void put(const Sheet& sheet, double height);

    /// The finished pages; `title` stands at the left of each footer.
    [[nodiscard]] std::vector<Page> finish(const QString& title);

private:
    void newPage();

    const Setting& m_setting;
    QSizeF m_size;
    double m_bottom;
    QString m_persona;
    std::vector<Page> m_pages;
    double m_y = margin;
};

}  // namespace chandung::app::card
