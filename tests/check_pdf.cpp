// Says what keeps PDFs from PDF/UA and from the rules of clear and large print: check_pdf POINTS FILE...

#include <cstdlib>
#include <fstream>
#include <iostream>
#include <iterator>
#include <span>

#include "support/pdf_print_rules.hpp"
#include "support/pdf_ua_check.hpp"

int main(int count, char** words) {
    const std::span<char*> arguments(words, static_cast<std::size_t>(count));
    if (arguments.size() < 3) return 2;
    const double points = std::atof(arguments[1]);
    for (const char* name : arguments.subspan(2)) {
        std::ifstream file(name, std::ios::binary);
        const std::string bytes{std::istreambuf_iterator<char>(file), {}};
        for (const std::string& problem : handrail::test::pdf_ua_problems(bytes))
            std::cout << name << ": " << problem << '\n';
        for (const std::string& problem : handrail::test::pdf_print_problems(bytes, points))
            std::cout << name << ": " << problem << '\n';
    }
    return 0;
}
