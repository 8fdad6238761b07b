package mx.iecm.informe.persona;

/**
 * El proveedor de identidad de la institución (OpenID Connect), si quien administra el servidor
 * dijo en el ambiente cuál es. Entonces quién entra y con qué papeles lo dice él, y aquí no hay
 * claves.
 */
public final class Proveedor {

  private static final String PROVEEDOR = "INFORME_OIDC_PROVEEDOR";

  private Proveedor() {}

  /** Si lo hay. */
  public static boolean hay() {
    return !System.getenv().getOrDefault(PROVEEDOR, "").isBlank();
  }
}
