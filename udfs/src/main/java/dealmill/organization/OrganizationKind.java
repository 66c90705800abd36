package dealmill.organization;

/** What a row of the organizations table can be, by the names that its column {@code kind} has. */
enum OrganizationKind {
  COMPANY,
  GROUP,
  FUND,
  BANK,
  GOVERNMENT,
  UNIVERSITY,
  INSTITUTE,
  ASSOCIATION,
  MEDIA,
  SCHOOL
}
