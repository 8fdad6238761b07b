package mx.iecm.informe.hallazgo;

import java.util.ArrayList;
import java.util.List;

/** Direcciones de celda que, si son vecinas hacia abajo, se guardan como un solo rango. */
final class Celdas {

  private final List<String> cerradas = new ArrayList<>();
  private String letras = "";
  private int primera;
  private int ultima;

  void agregar(List<String> celdas) {
    celdas.forEach(this::agregar);
  }

  private void agregar(String celda) {
    String columna = letras(celda);
    String fila = celda.substring(columna.length());
    if (columna.isEmpty() || !fila.chars().allMatch(Character::isDigit) || fila.isEmpty()) {
      cerrar();
      cerradas.add(celda);
      return;
    }
    int numero = Integer.parseInt(fila);
    if (columna.equals(letras) && numero >= primera && numero <= ultima) {
      return; // La misma celda con dos faltas iguales se nombra una vez.
    }
    if (columna.equals(letras) && numero == ultima + 1) {
      ultima = numero;
      return;
    }
    cerrar();
    letras = columna;
    primera = numero;
    ultima = numero;
  }

  private void cerrar() {
    if (!letras.isEmpty()) {
      cerradas.add(primera == ultima ? letras + primera : letras + primera + ":" + letras + ultima);
    }
    letras = "";
  }

  List<String> lista() {
    cerrar();
    return List.copyOf(cerradas);
  }

  /** Las letras de columna con que empieza una dirección; {@code ""} si es una fila. */
  static String letras(String celda) {
    int i = 0;
    while (i < celda.length() && celda.charAt(i) >= 'A' && celda.charAt(i) <= 'Z') {
      i++;
    }
    return celda.substring(0, i);
  }
}
