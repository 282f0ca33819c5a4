#include "check/rules.hpp"

namespace handrail {

void check_contacts(const CheckInput& input, Diagnostics& found) {
    for_each_read_entry(input.read, [&](const Entry& entry) {
        for (const Contact& contact : entry.contacts) {
            if (contact.email.find(".gcsx.gov.uk") != std::string::npos) {
                found.push_back(
                    about(entry, "contacts", Severity::warning, "dead-address",
                          "\"" + contact.email + "\" no longer works: the gcsx network was closed in 2019.",
                          "Ask for the new address."));
            }
            if (contact.url.rfind("http://", 0) == 0) {
                found.push_back(
                    about(entry, "contacts", Severity::note, "insecure-link",
                          "\"" + contact.url + "\" is an old kind of address that is not encrypted.",
                          "Try it with https:// and use that if it works."));
            }
        }
    });
}

}  // namespace handrail
