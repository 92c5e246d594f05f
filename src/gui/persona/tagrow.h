#pragma once

#include "gui/components/tagpainter.h"

#include <QWidget>

#include <utility>
#include <vector>

namespace chandung::gui {

class Theme;

/// Tags and badges side by side.
class TagRow : public QWidget {
    Q_OBJECT

public:
    TagRow(const Theme& theme, QWidget* parent);

    void setTags(std::vector<std::pair<QString, tags::Look>> tags);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme& m_theme;
    std::vector<std::pair<QString, tags::Look>> m_tags;
};

}  // namespace chandung::gui
