#pragma once

#include "chandung/domain/codes.h"
#include "chandung/domain/method.h"

#include <QFrame>

#include <optional>

class QVBoxLayout;

namespace chandung::gui {

struct Context;

/// The method's advice for a step or a group: what for, ask yourself, good, weak, beware.
class CoachPanel : public QFrame {
    Q_OBJECT

public:
    explicit CoachPanel(Context& context, QWidget* parent = nullptr);

    void setEntry(const domain::MethodEntry* entry, std::optional<domain::CustomerKind> kind = {});

private:
    void clear();
    void addPoint(const QString& text);
    void addExample(const QString& title, const QString& text, const QString& why, const char* bar);

    Context& m_context;
    QVBoxLayout* m_body;
};

}  // namespace chandung::gui
