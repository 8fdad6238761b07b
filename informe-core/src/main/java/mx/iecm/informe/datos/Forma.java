package mx.iecm.informe.datos;

/** Cómo se escriben los valores de una columna de datos. */
enum Forma {
  TEXTO(
      "texto", "tal como está en el informe, sin negritas ni enlaces; puede traer saltos de línea"),
  CLAVE("clave", "identificador tal como lo escribe el programa"),
  ENTERO("entero", "sin separador de miles"),
  NUMERO("número", "punto decimal, sin separador de miles"),
  FECHA("fecha", "ISO 8601: 2025-04-04"),
  FECHAS(
      "fechas",
      "ISO 8601, separadas por «; »: día 2025-04-04, rango o quincena 2025-05-30/2025-05-31, mes"
          + " 2025-04"),
  HORA("hora", "ISO 8601: 09:00, o intervalo 10:00/10:05"),
  DIRECCION("dirección", "URL completa"),
  SI_NO("sí o no", "«sí» o «no»"),
  LISTA("lista", "valores separados por «; »");

  private final String nombre;
  private final String escritura;

  Forma(String nombre, String escritura) {
    this.nombre = nombre;
    this.escritura = escritura;
  }

  String nombre() {
    return nombre;
  }

  String escritura() {
    return escritura;
  }
}
