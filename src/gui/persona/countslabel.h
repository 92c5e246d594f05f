#pragma once

#include <QWidget>

namespace chandung::gui {

class Theme;

/// "● 3 ○ 1" behind a field's label.
class CountsLabel : public QWidget {
    Q_OBJECT

public:
    CountsLabel(const Theme& theme, QWidget* parent);

    void setCounts(int backed, int assumptions);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme& m_theme;
    int m_backed = 0;
    int m_assumptions = 0;
};

}  // namespace chandung::gui
