#pragma once

#include "chandung/domain/codes.h"
#include "gui/context.h"

#include <QWidget>

#include <vector>

class QToolButton;

namespace chandung::gui {

/// The seven buying roles as chips, any number of them on.
class RoleChips : public QWidget {
    Q_OBJECT

public:
    explicit RoleChips(Context& context, QWidget* parent = nullptr);

    void setRoles(const std::vector<domain::Role>& roles);
    /// In the order in which they were chosen before, new ones behind.
    [[nodiscard]] std::vector<domain::Role> roles() const;

Q_SIGNALS:
    void chosen();

private:
    std::vector<domain::Role> m_before;
    std::vector<QToolButton*> m_chips;
};

}  // namespace chandung::gui
