#include "gui/committee/rolechips.h"

#include "gui/components/flowlayout.h"
#include "gui/theme/theme.h"
#include "gui/words.h"

#include <QToolButton>

#include <algorithm>

namespace chandung::gui {

RoleChips::RoleChips(Context& context, QWidget* parent) : QWidget(parent) {
    auto* flow = new FlowLayout(this, space::xs + 2, space::xs + 2);
    flow->setContentsMargins(0, 0, 0, 0);
    for (const std::string_view code : domain::codes<domain::Role>()) {
        auto* chip = new QToolButton(this);
        chip->setObjectName(QStringLiteral("role_") +
                            QString::fromLatin1(code.data(), static_cast<qsizetype>(code.size())));
        chip->setText(word(context, "roles", code));
        chip->setToolTip(wordText(context, "roles", code, "does").toHtmlEscaped());
        chip->setAccessibleDescription(wordText(context, "roles", code, "does"));
        chip->setCheckable(true);
        chip->setProperty("kind", QStringLiteral("chip"));
        flow->addWidget(chip);
        connect(chip, &QToolButton::clicked, this, &RoleChips::chosen);
        m_chips.push_back(chip);
    }
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void RoleChips::setRoles(const std::vector<domain::Role>& roles) {
    m_before = roles;
    for (std::size_t i = 0; i < m_chips.size(); ++i)
        m_chips[i]->setChecked(std::find(roles.begin(), roles.end(), static_cast<domain::Role>(i)) != roles.end());
}

std::vector<domain::Role> RoleChips::roles() const {
    std::vector<domain::Role> result;
    for (const domain::Role role : m_before)
        if (m_chips[static_cast<std::size_t>(role)]->isChecked()) result.push_back(role);
    for (std::size_t i = 0; i < m_chips.size(); ++i) {
        const auto role = static_cast<domain::Role>(i);
        if (m_chips[i]->isChecked() && std::find(result.begin(), result.end(), role) == result.end())
            result.push_back(role);
    }
    return result;
}

}  // namespace chandung::gui
