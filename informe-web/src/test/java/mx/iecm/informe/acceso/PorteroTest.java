package mx.iecm.informe.acceso;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.transaction.RollbackException;
import java.sql.SQLException;
import mx.iecm.informe.problema.Problema;
import mx.iecm.informe.problema.TipoDeProblema;
import org.junit.jupiter.api.Test;

/** Antes de comparar la clave se mira que se pueda saber de quién es. */
class PorteroTest {

  private static final Intento UNO = new Intento("dvoe", "10.0.0.1", false);

  @Test
  void sinNadaQueLoImpidaSigue() {
    var abierta =
        new Porteria() {
          @Override
          void exigirQueSePuedaSaber(Intento intento) {
            assertThat(intento).isEqualTo(UNO);
          }
        };

    assertThat(Portero.averia(UNO, abierta)).isEmpty();
  }

  @Test
  void laBaseQueSeVaAlConfirmarSeDice() {
    var sinConfirmar = new RollbackException("no se confirmó");
    sinConfirmar.addSuppressed(new SQLException("se cortó", "08006"));

    assertThat(Portero.averia(UNO, queFalla(sinConfirmar)))
        .map(Problema::tipo)
        .contains(TipoDeProblema.BASE_SIN_RESPUESTA);
  }

  @Test
  void loDemasEsFallaNuestra() {
    assertThat(Portero.averia(UNO, queFalla(new IllegalStateException("otra cosa"))))
        .map(Problema::tipo)
        .contains(TipoDeProblema.FALLA);
  }

  private static Porteria queFalla(Exception falla) {
    return new Porteria() {
      @Override
      void exigirQueSePuedaSaber(Intento intento) {
        PorteroTest.<RuntimeException>dejarSalir(falla);
      }
    };
  }

  /** Sin declararlo, como hace quien confirma las transacciones. */
  @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
  private static <E extends Exception> void dejarSalir(Exception falla) throws E {
    throw (E) falla;
  }
}
