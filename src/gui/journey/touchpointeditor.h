#pragma once

#include "chandung/domain/journey.h"
#include "gui/context.h"

#include <QFrame>

#include <vector>

class QLineEdit;
class QToolButton;
class QVBoxLayout;

namespace chandung::gui {

/// Edits the touchpoints of a stage in its cell: one line each with a button for digital or physical, and an empty line
/// for the next. Enter goes to the next line, on an empty one it leaves; Ctrl+Space changes the kind.
class TouchpointEditor : public QFrame {
    Q_OBJECT

public:
    explicit TouchpointEditor(Context& context, QWidget* parent = nullptr);

    void setTouchpoints(const std::vector<domain::Touchpoint>& touchpoints);
    [[nodiscard]] std::vector<domain::Touchpoint> touchpoints() const;

    bool eventFilter(QObject* watched, QEvent* event) override;

Q_SIGNALS:
    void edited();
    void left();

private:
    struct Line {
        QToolButton* kind;
        QLineEdit* name;
    };

    void addLine(const domain::Touchpoint& touchpoint);
    void showKind(QToolButton* button, bool physical);
    void toggle(QToolButton* button);
    void growTo();

    Context& m_context;
    QVBoxLayout* m_layout;
    std::vector<Line> m_lines;
};

}  // namespace chandung::gui
