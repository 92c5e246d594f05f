#pragma once

#include <QColor>
#include <QWidget>

namespace chandung::gui {

struct Context;

/// One line of text turned upwards, for a folded pane.
class UprightLabel : public QWidget {
    Q_OBJECT

public:
    explicit UprightLabel(Context& context, QWidget* parent = nullptr);

    /// `warn`: in the colour of what is missing.
    void setText(const QString& text, bool warn);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Context& m_context;
    QString m_text;
    bool m_warn = false;
};

}  // namespace chandung::gui
