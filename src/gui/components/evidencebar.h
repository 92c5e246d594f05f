#pragma once

#include <QWidget>

namespace chandung::gui {

class Theme;

/// How much of a persona is backed: a bar and "9 of 12".
class EvidenceBar : public QWidget {
    Q_OBJECT

public:
    explicit EvidenceBar(const Theme& theme, QWidget* parent = nullptr);

    void setCounts(int backed, int statements);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] QString words() const;

    const Theme& m_theme;
    int m_backed = 0;
    int m_statements = 0;
};

}  // namespace chandung::gui
