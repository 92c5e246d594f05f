#pragma once

#include <QWidget>

namespace chandung::gui {

struct Context;

/// Language and theme at the first start, where nobody looks for a menu. Both take effect at once.
class LookChoice : public QWidget {
    Q_OBJECT

public:
    explicit LookChoice(Context& context, QWidget* parent = nullptr);

private:
    void addChoice(Context& context, const char* key);
};

}  // namespace chandung::gui
